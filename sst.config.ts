// The second way in: `AWS_REGION=… npx sst deploy --stage …`. infra/ is the only definition; this uploads and
// deploys what `npm run synth` writes. No import at the top: SST would bundle the whole CDK into this file.
export default $config({
  app() {
    return { name: "guanhu", home: "aws", removal: "retain", protect: true, providers: { aws: true } };
  },
  async run() {
    const { execFileSync } = await import("node:child_process");
    const { deployAssembly, readAssembly } = await import("./infra/sst.ts");
    const region = process.env.AWS_REGION;
    if (!region) throw new Error("请用环境变量 AWS_REGION 指定区域。");
    execFileSync(
      process.execPath,
      ["packages/local/bin/run.mjs", "infra/synth.ts", "--stage", $app.stage, "--region", region],
      { stdio: "inherit" },
    );
    const { accountId: id } = await aws.getCallerIdentity({});
    const { partition } = await aws.getPartition({});
    const assembly = readAssembly(`cdk.out/${region}`, { id, partition, region });
    const stack = deployAssembly(
      {
        BucketObject: aws.s3.BucketObjectv2,
        Stack: aws.cloudformation.Stack,
        FileAsset: $util.asset.FileAsset,
        FileArchive: $util.asset.FileArchive,
      },
      assembly,
    );
    return { stack: stack.id };
  },
});
