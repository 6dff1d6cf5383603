export interface TextLine {
  key: string;
  kind: "title" | "section" | "plain";
  line: string;
}

/** The paragraphs of a contract's text: its title, the headings of its sections, and the rest. */
export function linesOfText(text: string): TextLine[] {
  return text.split("\n").map((line, nth) => ({ key: `${nth}`, kind: kindOf(line, nth), line }));
}

function kindOf(line: string, nth: number): TextLine["kind"] {
  if (nth === 0) return "title";
  return /^[一二三四五六七八九十]+、/.test(line) ? "section" : "plain";
}
