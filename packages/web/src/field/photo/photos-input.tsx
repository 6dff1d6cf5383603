import type { FormField } from "@guanhu/core/deliverable/kind/form";
import { valueAt } from "@guanhu/core/deliverable/kind/form";
import { makeId } from "@guanhu/core/id";
import { type ChangeEvent, useEffect, useState, useSyncExternalStore } from "react";
import { fieldText } from "../../text/zh-cn.field.ts";
import { now, timeOf } from "../data/clock.ts";
import { markPhoto, putPhoto, removePhoto } from "../draft/draft.store.ts";
import type { DraftPhoto } from "../draft/draft.ts";
import { Icon, type IconName } from "../part/icon.tsx";
import { FieldInput } from "../report/input/field-input.tsx";
import { type Row, useFault, useForm } from "../report/input/form-context.ts";
import { FaultLine, Group } from "../report/input/frame.tsx";
import { preparePhoto } from "./photo.prepare.ts";
import { PHOTOS_AT_MOST, type PhotoFault } from "./photo.rule.ts";
import { progressOf, uploadPhoto, watchProgress } from "./photo.upload.ts";

const t = fieldText.photo;

/** Photos of the visit: taken or chosen, made smaller, kept with the draft, sent when there is a network. */
export function PhotosInput({
  field,
  photos,
  earlier,
}: {
  field: FormField;
  photos: ReadonlyMap<string, DraftPhoto>;
  /** Addresses of the photos of the version that came back, by file id. */
  earlier: Readonly<Record<string, string>>;
}) {
  const { state, editRows, storeDraft } = useForm();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PhotoFault>();
  const value = valueAt(state.values, field.path);
  const rows = (Array.isArray(value) ? value : []) as Row[];
  const most = field.maxItems ?? PHOTOS_AT_MOST;

  async function add(files: readonly File[]) {
    setBusy(true);
    setFault(files.length > most - rows.length ? "many" : undefined);
    const known = new Set([...photos.values()].map((photo) => photo.sha256));
    for (const file of files.slice(0, most - rows.length)) {
      const prepared = await preparePhoto(file);
      if ("fault" in prepared) setFault(prepared.fault);
      else if (known.has(prepared.sha256)) setFault("twice");
      else {
        known.add(prepared.sha256);
        const { blob, contentType, sha256, takenAt = now() } = prepared;
        const fileId = makeId("file", now());
        const draftId = await storeDraft();
        try {
          await putPhoto({ fileId, draftId, blob, contentType, size: blob.size, sha256, state: "waiting" });
        } catch {
          setFault("noPlace");
          break;
        }
        editRows(field.path, (old) => [...old, { fileId, takenAt, containsFace: true }]);
      }
    }
    setBusy(false);
  }

  async function remove(fileId: string) {
    editRows(field.path, (old) => old.filter((row) => row.fileId !== fileId));
    await removePhoto(fileId);
  }

  return (
    <Group field={field} path={field.path}>
      <p className="small" role="status">
        {t.count(rows.length)}
      </p>
      <ul className="photos">
        {rows.map((row, nth) => (
          <li key={String(row.fileId)}>
            <PhotoRow
              field={field}
              nth={nth}
              row={row}
              photo={photos.get(String(row.fileId))}
              earlier={earlier[String(row.fileId)]}
              onRemove={() => remove(String(row.fileId))}
            />
          </li>
        ))}
      </ul>
      {fault ? (
        <p className="fault" role="alert">
          {t[fault]}
        </p>
      ) : null}
      {rows.length < most ? (
        <div className="row">
          <Adder label={busy ? t.preparing : t.add} icon="camera" capture disabled={busy} onFiles={add} />
          <Adder label={t.choose} icon="picture" disabled={busy} onFiles={add} />
        </div>
      ) : null}
    </Group>
  );
}

function Adder({
  label,
  icon,
  capture = false,
  disabled,
  onFiles,
}: {
  label: string;
  icon: IconName;
  capture?: boolean;
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file can be chosen again after it was removed.
    event.target.value = "";
    if (files.length > 0) onFiles(files);
  };
  return (
    <label className={disabled ? "button is-off" : "button"}>
      <input
        type="file"
        className="visually-hidden"
        accept="image/jpeg,image/png,image/webp"
        {...(capture ? { capture: "environment" as const } : { multiple: true })}
        disabled={disabled}
        onChange={take}
      />
      <Icon name={icon} />
      {label}
    </label>
  );
}

function PhotoRow({
  field,
  nth,
  row,
  photo,
  earlier,
  onRemove,
}: {
  field: FormField;
  nth: number;
  row: Row;
  photo: DraftPhoto | undefined;
  earlier: string | undefined;
  onRemove: () => void;
}) {
  const path = `${field.path}.${nth}`;
  const fault = useFault(path);
  const fileFault = useFault(`${path}.fileId`);
  const face = (field.columns ?? []).find((column) => column.path === "containsFace");
  const others = (field.columns ?? []).filter(
    (column) => column.input !== "file" && column.input !== "auto" && column !== face,
  );
  return (
    <fieldset className="card-row" id={path} tabIndex={-1}>
      <legend>{t.nth(nth + 1)}</legend>
      <div className="photo">
        <Preview photo={photo} earlier={earlier} nth={nth + 1} />
        <div>
          {typeof row.takenAt === "string" ? <p className="small">{t.takenAt(timeOf(row.takenAt))}</p> : null}
          <PhotoState photo={photo} isEarlier={photo === undefined} />
          {face ? (
            <FaceSwitch label={face.label} path={`${path}.containsFace`} on={row.containsFace === true} />
          ) : null}
        </div>
      </div>
      {others.map((column) => (
        <FieldInput
          key={column.path}
          field={column}
          path={`${path}.${column.path}`}
          value={row[column.path]}
        />
      ))}
      <FaultLine path={path} fault={fault ?? fileFault} />
      <button type="button" className="quiet is-red" onClick={onRemove}>
        {t.removeNth(nth + 1)}
      </button>
    </fieldset>
  );
}

function FaceSwitch({ label, path, on }: { label: string; path: string; on: boolean }) {
  const { answer } = useForm();
  return (
    <label className="switch" htmlFor={path}>
      <input
        id={path}
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => answer(path, event.target.checked)}
      />
      <span className="switch-track" aria-hidden="true" />
      {label}
    </label>
  );
}

function Preview({
  photo,
  earlier,
  nth,
}: {
  photo: DraftPhoto | undefined;
  earlier: string | undefined;
  nth: number;
}) {
  const [address, setAddress] = useState<string>();
  const blob = photo?.blob;
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  const shown = address ?? earlier;
  return shown ? <img src={shown} alt={t.nth(nth)} /> : <span className="no-picture" />;
}

function PhotoState({ photo, isEarlier }: { photo: DraftPhoto | undefined; isEarlier: boolean }) {
  const percent = useSyncExternalStore(watchProgress, () => (photo ? progressOf(photo.fileId) : undefined));
  if (isEarlier || !photo) return <p className="small">{t.earlier}</p>;
  if (percent !== undefined) {
    return (
      <p className="small" role="status">
        {t.uploading(percent)} <progress max={100} value={percent} aria-label={t.uploading(percent)} />
      </p>
    );
  }
  if (photo.state === "done") return <p className="small is-green">{t.done}</p>;
  const again = async () => {
    await markPhoto(photo.fileId, { state: "waiting", problem: undefined });
    await uploadPhoto(photo.fileId);
  };
  return (
    <>
      <p className={photo.state === "failed" ? "fault" : "small"}>
        {photo.state === "failed" ? (photo.problem ?? t.failed) : t.waiting}
      </p>
      <button type="button" className="button" onClick={again}>
        {t.retry}
      </button>
    </>
  );
}
