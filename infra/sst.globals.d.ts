// What sst.config.ts needs of SST's globals, so that it is checked without SST installed.

interface SstApp {
  name: string;
  home: "aws";
  removal?: "remove" | "retain" | "retain-all";
  protect?: boolean;
  providers?: Record<string, unknown>;
}

interface SstConfig {
  app(input: { stage?: string }): SstApp;
  // biome-ignore lint/suspicious/noConfusingVoidType: SST itself allows a run without outputs
  run(): Promise<Record<string, unknown> | void>;
}

declare function $config(config: SstConfig): SstConfig;

declare const $app: { stage: string };

declare const $util: {
  asset: {
    FileAsset: new (path: string) => { readonly kind: "file" };
    FileArchive: new (path: string) => { readonly kind: "archive" };
  };
};

declare const aws: {
  getCallerIdentity(args: Record<string, never>): Promise<{ accountId: string }>;
  getPartition(args: Record<string, never>): Promise<{ partition: string }>;
  s3: { BucketObjectv2: import("./sst.ts").Constructors<SstResource>["BucketObject"] };
  cloudformation: { Stack: import("./sst.ts").Constructors<SstResource>["Stack"] };
};

interface SstResource {
  readonly id: unknown;
}
