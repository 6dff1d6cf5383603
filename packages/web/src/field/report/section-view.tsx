import { type FormSection, valueAt } from "@guanhu/core/deliverable/kind/form";
import { useState } from "react";
import { fieldText } from "../../text/zh-cn.field.ts";
import { revealForVisit } from "../child/reveal.tsx";
import { useAct } from "../data/act.ts";
import type { DraftPhoto } from "../draft/draft.ts";
import { Refused } from "../part/page.tsx";
import { PhotosInput } from "../photo/photos-input.tsx";
import { shownFields } from "./form.model.ts";
import { FieldInput } from "./input/field-input.tsx";
import { useForm } from "./input/form-context.ts";
import { RowsInput } from "./input/rows-input.tsx";
import { TextInput } from "./input/text-input.tsx";
import { isFilled } from "./path.ts";

const ADDRESS = "header.place.address";

/** One step of the form. */
export function SectionView({
  section,
  photos,
  earlier,
}: {
  section: FormSection;
  photos: ReadonlyMap<string, DraftPhoto>;
  earlier: Readonly<Record<string, string>>;
}) {
  const { state } = useForm();
  return (
    <>
      {section.help ? <p className="note">{section.help}</p> : null}
      {shownFields(section, state.values).map((field) => {
        if (field.input === "rows") {
          const isPhotos = field.columns?.some((column) => column.input === "file");
          return isPhotos ? (
            <PhotosInput key={field.path} field={field} photos={photos} earlier={earlier} />
          ) : (
            <RowsInput key={field.path} field={field} />
          );
        }
        const value = valueAt(state.values, field.path);
        return field.path === ADDRESS ? (
          <TextInput
            key={field.path}
            field={field}
            path={ADDRESS}
            value={value}
            aside={<RegisteredAddress />}
          />
        ) : (
          <FieldInput key={field.path} field={field} path={field.path} value={value} />
        );
      })}
    </>
  );
}

/** Fills in the address on file; reading it leaves a record, so it is asked for by a touch. */
function RegisteredAddress() {
  const { draft, state, answer } = useForm();
  const [used, setUsed] = useState(false);
  const { busy, problem, run } = useAct();
  const t = fieldText.input;
  if (used || isFilled(valueAt(state.values, ADDRESS))) return null;
  const fill = () =>
    run(async () => {
      const { address } = await revealForVisit(draft.childId);
      answer(ADDRESS, address);
      setUsed(true);
    });
  return (
    <>
      <div className="row">
        <button type="button" className="button" onClick={fill} disabled={busy}>
          {busy ? fieldText.child.revealing : t.useRegistered}
        </button>
        <span className="small grow">{t.useRegisteredNote}</span>
      </div>
      {problem ? <Refused problem={problem} /> : null}
    </>
  );
}
