import { loadAwsServiceSpec } from "@aws-cdk/aws-service-spec";
import type { Template } from "./assembly.ts";

type Database = Awaited<ReturnType<typeof loadAwsServiceSpec>>;
type Entity = ReturnType<Database["all"]> extends readonly (infer R)[] ? R : never;
type Resource = Extract<Entity, { cloudFormationType: string }>;
type Property = Resource["properties"][string];
type Type = Property["type"];
type Json = unknown;

const pseudo = ["AccountId", "NoValue", "Partition", "Region", "StackId", "StackName", "URLSuffix"].map(
  (name) => `AWS::${name}`,
);

/** Checks templates by the published schema of every resource type: names, types, allowed values, references. */
export async function loadChecker(): Promise<(template: Template) => string[]> {
  const database = await loadAwsServiceSpec();
  return (template) => [
    ...schemaFaults(database, template),
    ...referenceFaults(database, template),
    ...circleFaults(template),
  ];
}

function schemaFaults(database: Database, template: Template): string[] {
  return Object.entries(template.Resources).flatMap(([id, { Type: type, Properties: given }]) => {
    if (type.startsWith("Custom::")) return [];
    const [known] = database.lookup("resource", "cloudFormationType", "equals", type);
    if (!known) return [`${id}: no such type ${type}`];
    return objectFaults(database, given ?? {}, known.properties, id);
  });
}

function objectFaults(
  database: Database,
  given: Record<string, Json>,
  properties: Record<string, Property>,
  path: string,
): string[] {
  const faults = Object.entries(given).flatMap(([name, value]) => {
    const property = properties[name];
    if (!property) return [`${path}.${name}: no such property`];
    const types = [property.type, ...(property.previousTypes ?? [])];
    const each = types.map((type) => valueFaults(database, value, type, `${path}.${name}`));
    return each.find((one) => one.length === 0) ?? each[0] ?? [];
  });
  const missing = Object.entries(properties).filter(
    ([name, one]) => one.required && given[name] === undefined,
  );
  return [...faults, ...missing.map(([name]) => `${path}.${name}: missing`)];
}

function valueFaults(database: Database, value: Json, type: Type, path: string): string[] {
  if (isIntrinsic(value)) return [];
  const wrong = [`${path}: ${JSON.stringify(value)?.slice(0, 60)} is no ${type.type}`];
  switch (type.type) {
    case "json":
      return [];
    case "string":
      if (typeof value !== "string") return wrong;
      return type.allowedValues && !type.allowedValues.includes(value)
        ? [`${path}: ${value} is none of ${type.allowedValues.join(", ")}`]
        : [];
    case "date-time":
      return typeof value === "string" ? [] : wrong;
    case "number":
      return typeof value === "number" ? [] : wrong;
    case "integer":
      return Number.isInteger(value) ? [] : wrong;
    case "boolean":
      return typeof value === "boolean" ? [] : wrong;
    case "null":
      return value === null ? [] : wrong;
    case "tag":
      return isRecord(value) && typeof value.Key === "string" ? [] : wrong;
    case "array":
      if (!Array.isArray(value)) return wrong;
      return value.flatMap((one, i) => valueFaults(database, one, type.element, `${path}[${i}]`));
    case "map":
      if (!isRecord(value)) return wrong;
      return Object.entries(value).flatMap(([name, one]) =>
        valueFaults(database, one, type.element, `${path}.${name}`),
      );
    case "ref":
      if (!isRecord(value)) return wrong;
      return objectFaults(
        database,
        value,
        database.get("typeDefinition", type.reference.$ref).properties,
        path,
      );
    case "union": {
      const each = type.types.map((one) => valueFaults(database, value, one, path));
      return each.some((one) => one.length === 0) ? [] : (each[0] ?? []);
    }
  }
}

function referenceFaults(database: Database, template: Template): string[] {
  const { Resources: resources, Parameters: parameters } = template;
  const faults: string[] = [];
  const isName = (name: string) => name in resources || name in parameters || pseudo.includes(name);
  const attribute = (id: string, name: string, path: string) => {
    const resource = resources[id];
    if (!resource) return void faults.push(`${path}: GetAtt of unknown ${id}`);
    if (resource.Type.startsWith("Custom::")) return;
    const [known] = database.lookup("resource", "cloudFormationType", "equals", resource.Type);
    if (known && !(name in known.attributes) && !(name in known.properties))
      faults.push(`${path}: ${resource.Type} has no attribute ${name}`);
  };
  const walk = (value: Json, path: string) => {
    if (Array.isArray(value)) return value.forEach((one, i) => void walk(one, `${path}[${i}]`));
    if (!isRecord(value)) return;
    if (typeof value.Ref === "string" && !isName(value.Ref))
      faults.push(`${path}: Ref to unknown ${value.Ref}`);
    const got = value["Fn::GetAtt"];
    if (Array.isArray(got)) attribute(String(got[0]), String(got[1]), path);
    const sub = value["Fn::Sub"];
    if (typeof sub === "string") {
      for (const [, name = ""] of sub.matchAll(/\$\{([\w:]+)\}/g))
        if (!isName(name)) faults.push(`${path}: Sub of unknown ${name}`);
    }
    for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
  };
  for (const [id, resource] of Object.entries(resources)) {
    for (const other of [resource.DependsOn ?? []].flat())
      if (!(other in resources)) faults.push(`${id}: depends on unknown ${other}`);
    walk(resource.Properties, id);
  }
  walk(template.Outputs, "Outputs");
  return faults;
}

/** Resources that wait for each other: no account could make them. */
function circleFaults({ Resources: resources }: Template): string[] {
  const needs = new Map<string, string[]>();
  for (const [id, resource] of Object.entries(resources)) {
    const text = JSON.stringify(resource.Properties ?? {});
    const named = [...text.matchAll(/"(?:Ref":|Fn::GetAtt":\[)"(\w+)"/g)].map(([, name]) => name ?? "");
    const subbed = [...text.matchAll(/\$\{(\w+)[.}]/g)].map(([, name]) => name ?? "");
    needs.set(
      id,
      [...named, ...subbed, ...[resource.DependsOn ?? []].flat()].filter((name) => name in resources),
    );
  }
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): string | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id].join(" -> ");
    if (done.has(id)) return undefined;
    for (const other of needs.get(id) ?? []) {
      const circle = visit(other, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of needs.keys()) {
    const circle = visit(id, []);
    if (circle) return [`circle: ${circle}`];
  }
  return [];
}

function isIntrinsic(value: Json): boolean {
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  return names.length === 1 && (names[0] === "Ref" || (names[0] ?? "").startsWith("Fn::"));
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
