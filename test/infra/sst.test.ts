import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deployAssembly, readAssembly } from "../../infra/sst.ts";
import { type Region, stages } from "../../infra/stage.ts";
import { flat, makeArtifacts, ofType, synthRegions, type Template } from "./assembly.ts";

const tried: Region[] = ["us-east-1", "cn-northwest-1"];
const accounts = {
  "us-east-1": { id: "111122223333", partition: "aws", region: "us-east-1" },
  "cn-northwest-1": { id: "111122223333", partition: "aws-cn", region: "cn-northwest-1" },
  "cn-north-1": { id: "111122223333", partition: "aws-cn", region: "cn-north-1" },
};
let artifacts: Awaited<ReturnType<typeof makeArtifacts>>;
let templates: Map<Region, Template>;

beforeAll(async () => {
  artifacts = await makeArtifacts();
  if (!stages.dev) throw new Error("no stage");
  templates = await synthRegions(stages.dev, artifacts, tried);
}, 120_000);

afterAll(() => artifacts.remove());

const folderOf = (region: Region) => join(artifacts.folder, "cdk.out/dev", region);

/** Stand-ins of the four constructors that remember what they were given; `failing` is the upload that fails. */
function stubs(failing?: string) {
  const uploaded: { bucket: string; key: string; source: { kind: string; path: string } }[] = [];
  const deployed: {
    name: string;
    args: { templateUrl: string; iamRoleArn: string };
    options: { dependsOn: unknown[] };
  }[] = [];
  class FileAsset {
    kind = "file";
    path: string;
    constructor(path: string) {
      this.path = path;
    }
  }
  class FileArchive extends FileAsset {
    override kind = "archive";
  }
  class BucketObject {
    constructor(_name: string, args: { bucket: string; key: string; source: FileAsset }) {
      if (args.key === failing) throw new Error("upload refused");
      uploaded.push(args);
    }
  }
  class Stack {
    constructor(
      name: string,
      args: { templateUrl: string; iamRoleArn: string },
      options: { dependsOn: unknown[] },
    ) {
      deployed.push({ name, args, options });
    }
  }
  return { uploaded, deployed, constructors: { BucketObject, Stack, FileAsset, FileArchive } };
}

describe.each(tried)("the wrapper in %s", (region) => {
  test("uploads exactly the keys that the template names, and the template", () => {
    const { uploaded, deployed, constructors } = stubs();
    const assembly = readAssembly(folderOf(region), accounts[region]);
    deployAssembly(constructors, assembly);
    const bucket = `cdk-hnb659fds-assets-111122223333-${region}`;
    expect(new Set(uploaded.map((one) => one.bucket))).toEqual(new Set([bucket]));
    const template = templates.get(region);
    if (!template) throw new Error("no template");
    const code = [
      ...ofType(template, "AWS::Lambda::Function"),
      ...ofType(template, "AWS::Lambda::LayerVersion"),
    ];
    const named = [
      ...code.map(([, one]) => (one.Properties.Code ?? one.Properties.Content).S3Key),
      ...ofType(template, "Custom::CDKBucketDeployment").flatMap(([, one]) =>
        flat(one.Properties.SourceObjectKeys),
      ),
    ];
    const [only, ...more] = deployed;
    expect(more).toEqual([]);
    const url = only?.args.templateUrl ?? "";
    const ending = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    expect(url.startsWith(`https://${bucket}.s3.${region}.${ending}/`)).toBe(true);
    const keys = uploaded.map((one) => one.key);
    expect(keys.sort()).toEqual([...new Set([...named, url.split("/").at(-1)])].sort());
    expect(only?.name).toBe("guanhu-dev");
    expect(only?.args.iamRoleArn).toMatch(
      new RegExp(`^arn:${accounts[region].partition}:iam::111122223333:role/`),
    );
  });

  test("uploads files that are there, folders as archives, and deploys after all of them", async () => {
    const { uploaded, deployed, constructors } = stubs();
    deployAssembly(constructors, readAssembly(folderOf(region), accounts[region]));
    for (const { key, source } of uploaded) {
      const isFile = await readFile(source.path).then(
        () => true,
        () => false,
      );
      expect([key, source.kind]).toEqual([key, isFile ? "file" : "archive"]);
      // An archive that was named a file, or the other way round, would not unpack.
      expect(key.endsWith(".zip")).toBe(source.kind === "archive" || source.path.endsWith(".zip"));
    }
    expect(deployed[0]?.options.dependsOn).toHaveLength(uploaded.length);
  });

  test("deploys nothing when an upload fails, whichever it is", () => {
    const assembly = readAssembly(folderOf(region), accounts[region]);
    expect(assembly.uploads.length).toBeGreaterThan(6);
    for (const { key } of assembly.uploads) {
      const { deployed, constructors } = stubs(key);
      expect(() => deployAssembly(constructors, assembly)).toThrow("upload refused");
      expect(deployed).toEqual([]);
    }
  });
});

test("a folder with more than one stack is refused", async () => {
  const folder = join(artifacts.folder, "two-stacks");
  await cp(folderOf("us-east-1"), folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  manifest.artifacts.second = manifest.artifacts["guanhu-dev"];
  await writeFile(path, JSON.stringify(manifest));
  expect(() => readAssembly(folder, accounts["us-east-1"])).toThrow("应当只有一个堆栈，实际有 2 个");
});

test("sst.config.ts imports nothing at the top", async () => {
  const text = await readFile(join(import.meta.dirname, "../../sst.config.ts"), "utf8");
  expect(text).not.toMatch(/^\s*import\s/m);
  expect(text).toContain("export default $config(");
});
