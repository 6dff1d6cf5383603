import type { ChinaDate } from "../calendar.ts";
import type { DateOrYear } from "./division.shape.ts";

/** A county that was abolished with its whole area going to one successor. */
export interface DivisionChange {
  code: string;
  name: string;
  successor: string;
  /** First day of the successor: the day of approval. Only the year where that day is not public. */
  since: DateOrYear;
  /** The approval of the State Council (国函) or the Ministry of Civil Affairs (民函); null where not found. */
  documentNo: string | null;
  /** The day on which the provincial government announced it, where that is all that is known. */
  announcedOn?: ChinaDate;
}

/**
 * Kept by hand. Identity numbers issued before a change keep the old code. New seals and signs followed
 * weeks to months after the approval, so records of that time may carry either code.
 */
export const divisionChanges: readonly DivisionChange[] = [
  change("610126", "高陵县", "610117", "2014-12-13", "国函〔2014〕158号"),
  change("610521", "华县", "610503", "2015-10-13", "国函〔2015〕186号"),
  change("610823", "横山县", "610803", "2015-12-03", "国函〔2015〕209号"),
  change("610624", "安塞县", "610603", "2016-06-08", "国函〔2016〕104号"),
  change("610125", "户县", "610118", "2016-11-24", "国函〔2016〕188号"),
  change("610821", "神木县", "610881", "2017-04-09", "民函〔2017〕71号"),
  change("610721", "南郑县", "610703", "2017-07-18", "国函〔2017〕108号"),
  change("610427", "彬县", "610482", "2018-02-22", "民函〔2018〕47号"),
  change("610623", "子长县", "610681", "2019-07-12", "民函〔2019〕73号"),
  { ...change("610322", "凤翔县", "610305", "2021", null), announcedOn: "2021-01-29" },
  { ...change("610928", "旬阳县", "610981", "2021", null), announcedOn: "2021-02-07" },
];

function change(
  code: string,
  name: string,
  successor: string,
  since: DateOrYear,
  documentNo: string | null,
): DivisionChange {
  return { code, name, successor, since, documentNo };
}
