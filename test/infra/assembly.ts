import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Region, regions, type Stage } from "../../infra/stage.ts";
import { type Artifacts, synth } from "../../infra/synth.ts";

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of many shapes, read here by path
type Json = any;

export interface Resource {
  Type: string;
  Properties: Record<string, Json>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  DependsOn?: string | string[];
}

export interface Template {
  Resources: Record<string, Resource>;
  Parameters: Record<string, Json>;
  Outputs: Record<string, Json>;
}

export const functionNames = [
  "api",
  "sign-in",
  "public",
  "stream",
  "tick",
  "replay",
  "administrator",
  "portal",
];

/** A folder with small stand-ins for the bundles and the portal: templates do not depend on what is in them. */
export async function makeArtifacts(): Promise<Artifacts & { folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-infra-"));
  const put = async (path: string, text: string) => {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const name of functionNames) {
    await put(`functions/${name}/index.mjs`, `export const handler = () => ${JSON.stringify(name)};`);
  }
  await put("portal/index.html", "<!doctype html><title>desk</title>");
  await put("portal/field/index.html", "<!doctype html><title>field</title>");
  await put("portal/assets/desk-1.js", "1;");
  return {
    folder,
    functions: join(folder, "functions"),
    portal: join(folder, "portal"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Templates of a stage, one for each region. */
export async function synthRegions(
  stage: Stage,
  artifacts: Artifacts & { folder: string },
  wanted: readonly Region[] = regions,
): Promise<Map<Region, Template>> {
  const templates = new Map<Region, Template>();
  for (const region of wanted) {
    const folder = await synth(
      region,
      join(artifacts.folder, "cdk.out", stage.name, region),
      stage,
      artifacts,
    );
    const text = await readFile(join(folder, `guanhu-${stage.name}.template.json`), "utf8");
    templates.set(region, JSON.parse(text) as Template);
  }
  return templates;
}

/** Resources of a type, with their logical ids. */
export function ofType(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.Resources).filter(([, one]) => one.Type === type);
}

/** The only resource of a type. */
export function onlyOf(template: Template, type: string): Resource {
  const [found, ...others] = ofType(template, type);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} of ${type}`);
  return found[1];
}

/** Intrinsics written out as `<Id.Attribute>`, so that names can be compared. */
export function flat(value: Json): Json {
  if (Array.isArray(value)) return value.map(flat);
  if (typeof value !== "object" || value === null) return value;
  if (typeof value.Ref === "string") return `<${value.Ref}>`;
  if (value["Fn::GetAtt"]) return `<${value["Fn::GetAtt"].join(".")}>`;
  if (value["Fn::Join"]) return flat(value["Fn::Join"][1]).join(value["Fn::Join"][0]);
  if (typeof value["Fn::Sub"] === "string") return value["Fn::Sub"];
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, flat(inner)]));
}

export interface Statement {
  Sid?: string;
  Action: string | string[];
  Resource: string | string[];
  Principal?: unknown;
  Condition?: Record<string, Record<string, string>>;
}

/** Statements of a policy, written out. */
export function statementsOf(policy: { Properties: Record<string, unknown> }): Statement[] {
  return (flat(policy.Properties.PolicyDocument) as { Statement: Statement[] }).Statement;
}

/** Statements of the one policy of a function's role. */
export function policiesOf(template: Template, role: string): Statement[] {
  const own = ofType(template, "AWS::IAM::Policy").filter(([, one]) =>
    new RegExp(`^<${role}Role`).test(flat(one.Properties.Roles)[0]),
  );
  if (own.length !== 1) throw new Error(`${own.length} policies of ${role}`);
  return own.flatMap(([, one]) => statementsOf(one));
}

/** All that a function may do, without where. */
export function actionsOf(template: Template, role: string): string[] {
  return [...new Set(policiesOf(template, role).flatMap((one) => [one.Action].flat()))].sort();
}
