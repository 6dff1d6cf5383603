import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The constructors of SST's AWS provider that the wrapper needs. */
export interface Constructors<Resource = unknown, Source = unknown> {
  BucketObject: new (
    name: string,
    args: { bucket: string; key: string; source: Source },
    options?: { retainOnDelete?: boolean },
  ) => Resource;
  Stack: new (
    name: string,
    args: {
      name: string;
      templateUrl: string;
      capabilities: string[];
      iamRoleArn: string;
      disableRollback: boolean;
    },
    options: { dependsOn: Resource[]; protect: boolean; retainOnDelete: boolean },
  ) => Resource;
  FileAsset: new (path: string) => Source;
  FileArchive: new (path: string) => Source;
}

export interface Upload {
  bucket: string;
  key: string;
  path: string;
  /** A folder becomes a zip file, a file goes as it is. */
  packaging: "zip" | "file";
}

export interface Assembly {
  stackName: string;
  templateUrl: string;
  /** Role that the bootstrap made for deployments, the same as for `npm run deploy`. */
  deployRole: string;
  uploads: Upload[];
}

interface AssetFile {
  source: { path: string; packaging?: "zip" | "file" };
  destinations: Record<string, { bucketName: string; objectKey: string }>;
}

interface StackArtifact {
  type: string;
  properties: {
    stackName?: string;
    templateFile: string;
    cloudFormationExecutionRoleArn: string;
    stackTemplateAssetObjectUrl: string;
  };
}

/**
 * What a synthesised folder wants uploaded and deployed, with the placeholders of the account filled in.
 * @throws Error when the folder holds not exactly one stack, or a file without a place to go
 */
export function readAssembly(
  folder: string,
  account: { id: string; partition: string; region: string },
): Assembly {
  const manifest = readJson<{ artifacts: Record<string, StackArtifact> }>(join(folder, "manifest.json"));
  const stacks = Object.entries(manifest.artifacts).filter(
    ([, one]) => one.type === "aws:cloudformation:stack",
  );
  const [found, ...others] = stacks;
  if (!found || others.length > 0)
    throw new Error(`${folder} 应当只有一个堆栈，实际有 ${stacks.length} 个。`);
  const [id, { properties }] = found;
  const known: Record<string, string> = {
    AccountId: account.id,
    Partition: account.partition,
    Region: account.region,
  };
  const fill = (text: string) =>
    text.replace(/\$\{AWS::(\w+)\}/g, (whole, name: string) => known[name] ?? whole);
  const { files } = readJson<{ files: Record<string, AssetFile> }>(join(folder, `${id}.assets.json`));
  const uploads = Object.entries(files).map(([name, { source, destinations }]) => {
    const [destination] = Object.values(destinations);
    if (!destination) throw new Error(`${folder} 中的文件 ${name} 没有上传位置。`);
    return {
      bucket: fill(destination.bucketName),
      key: destination.objectKey,
      path: resolve(folder, source.path),
      packaging: source.packaging ?? "file",
    };
  });
  const template = new URL(fill(properties.stackTemplateAssetObjectUrl).replace(/^s3:/, "https:"));
  const ending = account.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  return {
    stackName: properties.stackName ?? id,
    templateUrl: `https://${template.host}.s3.${account.region}.${ending}${template.pathname}`,
    deployRole: fill(properties.cloudFormationExecutionRoleArn),
    uploads,
  };
}

/** Uploads the files of an assembly, then deploys its one stack: a file that fails leaves the stack as it was. */
export function deployAssembly<Resource, Source>(
  { BucketObject, Stack, FileAsset, FileArchive }: Constructors<Resource, Source>,
  { stackName, templateUrl, deployRole, uploads }: Assembly,
): Resource {
  const uploaded = uploads.map(({ bucket, key, path, packaging }) => {
    const source = packaging === "zip" ? new FileArchive(path) : new FileAsset(path);
    // Kept: the version that runs, and the one to go back to, are read from there.
    return new BucketObject(`asset-${key}`, { bucket, key, source }, { retainOnDelete: true });
  });
  return new Stack(
    stackName,
    {
      name: stackName,
      templateUrl,
      capabilities: ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"],
      iamRoleArn: deployRole,
      disableRollback: false,
    },
    { dependsOn: uploaded, protect: true, retainOnDelete: true },
  );
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
