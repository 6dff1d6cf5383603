import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../ocds/${name}.json`, import.meta.url), "utf8")) as object;

/** The official schemas of OCDS 1.1.5; answers what is wrong with a package, nothing when it is as it should be. */
export function ocdsValidators() {
  // The schemas carry words of their own (codelist, mergeStrategy), which a strict reading would refuse.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv as never);
  ajv.addSchema(read("release-schema"));
  ajv.addSchema(read("versioned-release-validation-schema"));
  const packages = {
    release: ajv.compile(read("release-package-schema")),
    record: ajv.compile(read("record-package-schema")),
  };
  return (kind: keyof typeof packages, document: unknown): string[] => {
    packages[kind](document);
    return (packages[kind].errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
  };
}
