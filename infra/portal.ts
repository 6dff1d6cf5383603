import { Duration, type Stack } from "aws-cdk-lib";
import {
  ApiMapping,
  DomainName,
  EndpointType,
  type HttpApi,
  type HttpStage,
} from "aws-cdk-lib/aws-apigatewayv2";
import { Certificate, type ICertificate } from "aws-cdk-lib/aws-certificatemanager";
import * as cdn from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Asset } from "aws-cdk-lib/aws-s3-assets";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import { SECRET_HEADER } from "../functions/edge.ts";
import { hostOf } from "./api.ts";
import { evidenceOrigin } from "./evidence.ts";
import { makeLog } from "./function.ts";
import { unavoidable } from "./grant.ts";
import { accept } from "./nag.ts";
import { addressFunction, pageFunction } from "./portal.edge.ts";
import { portalHeaders } from "./portal.policy.ts";
import type { Stage } from "./stage.ts";

/** The portal's files: a private bucket of things that anyone may see, so encrypted with the store's own key. */
export function makePortalBucket(stack: Stack): Bucket {
  const bucket = new Bucket(stack, "PortalFiles", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    lifecycleRules: [
      {
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        noncurrentVersionExpiration: Duration.days(30),
      },
    ],
  });
  accept(
    bucket,
    "S1",
    "The server access log would hold people's addresses, and says nothing about public files.",
  );
  return bucket;
}

/** What a CDN must prove to the functions, so that they believe the address it tells. Made here, seen by nobody. */
export function makeEdgeSecret(stack: Stack): Secret {
  const secret = new Secret(stack, "EdgeSecret", {
    description: "Guanhu: what the CDN shows to the functions",
    generateSecretString: { passwordLength: 40, excludePunctuation: true },
  });
  accept(
    secret,
    "SMG4",
    "It only lets one claim an address, is changed by deploying a new one, and is known to nobody.",
  );
  return secret;
}

export interface CdnSettings {
  stage: Stage;
  bucket: Bucket;
  api: HttpApi;
  edgeSecret: Secret;
  certificate: ICertificate | undefined;
}

/**
 * The global partition: a CDN with the bucket behind it (origin access control), and the gateway for the API and the
 * public site.
 *
 * Not in the China partition. There a distribution serves nothing under its own name: it needs a name with an ICP
 * recordal and a certificate uploaded to IAM, for ACM is not supported; and its documentation promises origin
 * access identities at most. What works there without any of it is the gateway alone: a function serves the same
 * bucket (portal.serve.ts), on the gateway's address or on the portal's own name.
 */
export function makeCdn(stack: Stack, settings: CdnSettings): cdn.Distribution {
  const { stage, bucket, api, edgeSecret, certificate } = settings;
  const edge = (id: string, code: string) => ({
    eventType: cdn.FunctionEventType.VIEWER_REQUEST,
    function: new cdn.Function(stack, id, {
      code: cdn.FunctionCode.fromInline(code),
      runtime: cdn.FunctionRuntime.JS_2_0,
    }),
  });
  const gateway = {
    origin: new HttpOrigin(hostOf(api), {
      protocolPolicy: cdn.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cdn.OriginSslPolicy.TLS_V1_2],
      customHeaders: { [SECRET_HEADER]: edgeSecret.secretValue.unsafeUnwrap() },
    }),
    allowedMethods: cdn.AllowedMethods.ALLOW_ALL,
    cachePolicy: cdn.CachePolicy.CACHING_DISABLED,
    originRequestPolicy: cdn.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    functionAssociations: [edge("AddressFunction", addressFunction())],
  };
  const { domain } = stage;
  const distribution = new cdn.Distribution(stack, "Cdn", {
    comment: `Guanhu ${stage.name}`,
    defaultRootObject: "index.html",
    httpVersion: cdn.HttpVersion.HTTP2_AND_3,
    minimumProtocolVersion: cdn.SecurityPolicyProtocol.TLS_V1_2_2021,
    ...(domain && certificate ? { domainNames: [domain.name], certificate } : {}),
    defaultBehavior: {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: cdn.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: cdn.CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: headersPolicy(stack, stage),
      functionAssociations: [edge("PageFunction", pageFunction())],
      compress: true,
    },
    additionalBehaviors: {
      "/api/*": { ...gateway, viewerProtocolPolicy: cdn.ViewerProtocolPolicy.HTTPS_ONLY },
      // Pages: people type their address.
      "/public*": { ...gateway, viewerProtocolPolicy: cdn.ViewerProtocolPolicy.REDIRECT_TO_HTTPS },
    },
  });
  accept(
    distribution,
    "CFR1",
    "Caseworkers travel, and parents who work abroad are parents: no country is shut out.",
  );
  accept(
    distribution,
    "CFR2",
    "The gateway throttles, sign-in locks accounts and addresses; a firewall is added by the account that wants one.",
  );
  accept(
    distribution,
    "CFR3",
    "The CDN's log holds people's addresses; the gateway logs each request without them.",
  );
  if (!domain)
    accept(
      distribution,
      "CFR4",
      "Without a name of its own the portal has the CDN's certificate, whose TLS floor is fixed.",
    );
  return distribution;
}

function headersPolicy(stack: Stack, stage: Stage): cdn.ResponseHeadersPolicy {
  const headers = portalHeaders(evidenceOrigin(stack, stage));
  return new cdn.ResponseHeadersPolicy(stack, "PortalHeaders", {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: headers["content-security-policy"] ?? "",
        override: true,
      },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(63_072_000),
        includeSubdomains: true,
        override: true,
      },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: cdn.HeadersReferrerPolicy.SAME_ORIGIN, override: true },
      frameOptions: { frameOption: cdn.HeadersFrameOption.DENY, override: true },
    },
  });
}

/** The portal's own name on the gateway itself (China partition; the name must have its ICP recordal). */
export function nameGateway(
  stack: Stack,
  settings: { stage: Stage; api: HttpApi; httpStage: HttpStage; certificate: ICertificate | undefined },
): void {
  const { stage, api, httpStage, certificate } = settings;
  if (!stage.domain || !certificate) return;
  const domainName = new DomainName(stack, "PortalName", {
    domainName: stage.domain.name,
    certificate,
    endpointType: EndpointType.REGIONAL,
  });
  new ApiMapping(stack, "PortalMapping", { api, domainName, stage: httpStage });
}

/**
 * Brings the built files into the bucket: first those whose names carry their hash, then the pages that name
 * them. Nothing is removed, for a phone may come back with last month's page.
 */
export function fillPortal(
  stack: Stack,
  { stage, bucket, folder, key }: { stage: Stage; bucket: Bucket; folder: string; key: IKey },
): void {
  const logGroup = makeLog(stack, "PortalFillLog", { stage, key, name: `/guanhu/${stage.name}/portal-fill` });
  const build = new Asset(stack, "PortalBuild", { path: folder });
  const role = new Role(stack, "PortalFillRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  logGroup.grantWrite(role);
  const allow = (actions: string[], resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  allow(["s3:GetObject"], [build.bucket.arnForObjects(build.s3ObjectKey)]);
  allow(["s3:ListBucket"], [bucket.bucketArn]);
  allow(["s3:PutObject"], [bucket.arnForObjects("*")]);
  unavoidable(role, bucket.arnForObjects("*"), "The portal's files are named by their build.");
  const shared = {
    destinationBucket: bucket,
    sources: [Source.bucket(build.bucket, build.s3ObjectKey)],
    prune: false,
    retainOnDelete: true,
    logGroup,
    memoryLimit: 512,
    // What it may do stands above; the ready-made grants would let it read and delete more.
    role: role.withoutPolicyUpdates(),
  };
  const assets = new BucketDeployment(stack, "PortalAssets", {
    ...shared,
    exclude: ["*"],
    include: ["assets/*"],
    cacheControl: [CacheControl.fromString("public, max-age=31536000, immutable")],
  });
  const pages = new BucketDeployment(stack, "PortalPages", {
    ...shared,
    exclude: ["assets/*", ".*"],
    cacheControl: [CacheControl.fromString("no-cache")],
  });
  assets.node.addDependency(role);
  pages.node.addDependency(assets);
  const filler = stack.node.children.find((one) => one.node.id.startsWith("Custom::CDKBucketDeployment"));
  if (filler)
    accept(filler, "L1", "The runtime is the one that the CDK tests its helper with; it comes with the CDK.");
}

/** The certificate of the portal's own name, where it has one. */
export function findCertificate(stack: Stack, { domain }: Stage): ICertificate | undefined {
  if (!domain) return undefined;
  const arn = StringParameter.valueForStringParameter(stack, domain.certificate);
  return Certificate.fromCertificateArn(stack, "Certificate", arn);
}
