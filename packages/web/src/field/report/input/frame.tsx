import type { FormField } from "@guanhu/core/deliverable/kind/form";
import type { ReactNode } from "react";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { useFault } from "./form-context.ts";

const t = fieldText.report;

export interface InputProps {
  field: FormField;
  path: string;
  value: unknown;
}

/** What one input takes over from its frame. */
export interface Described {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
}

/** A single input with its label, help and faults. */
export function Labelled({
  field,
  path,
  aside,
  children,
}: {
  field: FormField;
  path: string;
  aside?: ReactNode;
  children: (input: Described) => ReactNode;
}) {
  const fault = useFault(path);
  return (
    <div className={fault ? "field has-fault" : "field"}>
      <label htmlFor={path}>
        {field.label}
        <Optional field={field} />
      </label>
      <Help field={field} path={path} />
      {children({
        id: path,
        "aria-describedby": notesOf(field, path, fault),
        "aria-invalid": fault ? true : undefined,
        "aria-required": field.required ? true : undefined,
      })}
      {aside}
      <FaultLine path={path} fault={fault} />
    </div>
  );
}

/** Several inputs that answer one question. */
export function Group({ field, path, children }: { field: FormField; path: string; children: ReactNode }) {
  const fault = useFault(path);
  return (
    <fieldset
      className={fault ? "field has-fault" : "field"}
      id={path}
      tabIndex={-1}
      aria-describedby={notesOf(field, path, fault)}
    >
      <legend>
        {field.label}
        <Optional field={field} />
      </legend>
      <Help field={field} path={path} />
      {children}
      <FaultLine path={path} fault={fault} />
    </fieldset>
  );
}

function Optional({ field }: { field: FormField }) {
  const silent =
    field.required || field.input === "rows" || field.input === "auto" || field.input === "computed";
  return silent ? null : <span className="optional">{t.optional}</span>;
}

function Help({ field, path }: { field: FormField; path: string }) {
  const help = helpOf(field);
  if (!help) return null;
  return (
    <p className="small" id={`${path}-help`}>
      {help}
    </p>
  );
}

export function FaultLine({ path, fault }: { path: string; fault: string | undefined }) {
  if (!fault) return null;
  return (
    <p className="fault" id={`${path}-fault`}>
      {fault}
    </p>
  );
}

function helpOf(field: FormField): string | undefined {
  const more = t.help[field.path];
  return field.help && more ? `${field.help}；${more}` : (field.help ?? more);
}

function notesOf(field: FormField, path: string, fault: string | undefined): string | undefined {
  const notes = [helpOf(field) ? `${path}-help` : "", fault ? `${path}-fault` : ""].filter((id) => id !== "");
  return notes.length > 0 ? notes.join(" ") : undefined;
}
