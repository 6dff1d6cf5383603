import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AccountRootPrincipal, AnyPrincipal, Effect, type IRole, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import { type CfnSecret, Secret } from "aws-cdk-lib/aws-secretsmanager";
import { via } from "./grant.ts";
import { accept } from "./nag.ts";
import type { Stage } from "./stage.ts";

/** Place of the identity provider's client secret. It is made empty; an operator fills it, sign-in alone reads it. */
export function makeClientSecret(stack: Stack, { stage, key }: { stage: Stage; key: Key }): Secret {
  const secret = new Secret(stack, "ClientSecret", {
    secretName: `/guanhu/${stage.name}/oidc-client-secret`,
    description: "Guanhu: client secret at the province's identity provider",
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  const plain = secret.node.defaultChild as CfnSecret;
  plain.generateSecretString = undefined;
  plain.kmsKeyId = key.keyArn;
  // Filling it needs both; that reading it does not follow, the secret's own policy says (below).
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: "FillClientSecret",
      principals: [new AccountRootPrincipal()],
      actions: ["kms:GenerateDataKey", "kms:Decrypt"],
      resources: ["*"],
      conditions: via(stack, "secretsmanager"),
    }),
  );
  accept(
    secret,
    "SMG4",
    "The province's identity provider issues it; it is changed there and filled in here.",
  );
  return secret;
}

/** Only this role reads the secret's value, whatever other policies of the account say. */
export function readableOnlyBy(secret: Secret, role: IRole, key: Key): void {
  const stack = secret.stack;
  secret.addToResourcePolicy(
    new PolicyStatement({
      sid: "NobodyElse",
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ["secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue"],
      resources: ["*"],
      conditions: { StringNotEquals: { "aws:PrincipalArn": role.roleArn } },
    }),
  );
  role.addToPrincipalPolicy(
    new PolicyStatement({
      sid: "ReadClientSecret",
      actions: ["secretsmanager:GetSecretValue"],
      resources: [secret.secretArn],
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: "SignInReadsClientSecret",
      principals: [role],
      actions: ["kms:Decrypt"],
      resources: ["*"],
      conditions: via(stack, "secretsmanager"),
    }),
  );
}
