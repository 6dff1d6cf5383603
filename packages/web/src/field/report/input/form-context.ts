import type { Facts } from "@guanhu/core/deliverable/kind/rule";
import { createContext, useContext } from "react";
import type { Draft } from "../../draft/draft.ts";
import type { Fault } from "../fault.model.ts";
import type { FormState } from "../form.model.ts";

/** What the inputs of one form share. */
export interface FormInHand {
  state: FormState;
  draft: Draft;
  facts: Facts;
  /** The faults that show now. */
  faults: readonly Fault[];
  answer(path: string, value: unknown): void;
  /** Changes rows that may have changed since they were drawn. */
  editRows(path: string, edit: (rows: readonly Row[]) => readonly Row[]): void;
  /** Writes the draft at once and answers its id, so that photos can be kept under it. */
  storeDraft(): Promise<string>;
}

export type Row = Readonly<Record<string, unknown>>;

const Context = createContext<FormInHand | undefined>(undefined);
export const FormProvider = Context.Provider;

export function useForm(): FormInHand {
  const form = useContext(Context);
  if (!form) throw new Error("an input outside a form");
  return form;
}

/** The texts of the faults at a path, as one. */
export function useFault(path: string): string | undefined {
  const texts = useForm()
    .faults.filter((fault) => fault.path === path)
    .map((fault) => fault.text);
  return texts.length > 0 ? texts.join("；") : undefined;
}
