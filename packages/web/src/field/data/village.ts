import { useEffect, useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { now } from "./clock.ts";
import { keepAnswer, recallAnswer } from "./kept.ts";

type Names = Record<string, string>;

// Names of villages are public; what one account has asked for serves the next.
const EVERYBODY = "all";
const NAME = "villages";

/** Names of villages by their 12-digit codes, asked for by town; a code whose name is not known yet has none. */
export function useVillages(codes: readonly string[]): Names {
  const [names, setNames] = useState<Names>(known);
  const towns = [...new Set(codes.map((code) => code.slice(0, 9)))].sort().join();

  useEffect(() => {
    let here = true;
    const asked = known();
    const missing = towns.split(",").filter((town) => town !== "" && !Object.keys(asked).some(isIn(town)));
    void Promise.allSettled(missing.map(askVillages)).then(() => {
      if (here) setNames(known());
    });
    return () => {
      here = false;
    };
  }, [towns]);

  return names;
}

async function askVillages(town: string): Promise<void> {
  const { items } = await answerOf(api.GET("/api/divisions", { params: { query: { parent: town } } }));
  const found = Object.fromEntries(items.map((one) => [one.code, one.name]));
  keepAnswer(EVERYBODY, NAME, { at: now(), value: { ...known(), ...found } });
}

function known(): Names {
  return recallAnswer<Names>(EVERYBODY, NAME)?.value ?? {};
}

function isIn(town: string) {
  return (code: string) => code.startsWith(town);
}
