import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Stage } from "./stage.ts";

export interface Keys {
  /** Encrypts what services store: table, evidence, seals, queues, logs, backups. */
  data: Key;
  /** Wraps the data key of each child, and the index key. */
  child: Key;
  /** Wraps secrets of one-time codes and the client secret of the identity provider. */
  signIn: Key;
}

/** Three keys, so that who may store may not therefore read a child's file or sign in as somebody. */
export function makeKeys(stack: Stack, stage: Stage): Keys {
  const make = (id: string, name: string, description: string, policy?: PolicyDocument) =>
    new Key(stack, id, {
      alias: `alias/guanhu-${stage.name}-${name}`,
      description,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
      ...(policy ? { policy } : {}),
    });
  return {
    // With the usual policy: the account's own policies say who uses it, which services need.
    data: make("DataKey", "data", "Guanhu: what is stored"),
    child: make("ChildKey", "child", "Guanhu: data keys of children", administered(true)),
    signIn: make("SignInKey", "sign-in", "Guanhu: secrets of sign-in", administered(false)),
  };
}

// The account may look after the key but not use it: without `kms:Decrypt` here, no policy elsewhere in the
// account can give it. Who uses it stands in grant.ts. `*` in a key's policy is the key itself.
function administered(makesIndexKey: boolean): PolicyDocument {
  const statements = [
    new PolicyStatement({
      sid: "Administer",
      principals: [new AccountRootPrincipal()],
      actions: [
        "kms:CancelKeyDeletion",
        "kms:CreateAlias",
        "kms:DeleteAlias",
        "kms:DescribeKey",
        "kms:DisableKey",
        "kms:EnableKey",
        "kms:EnableKeyRotation",
        "kms:GetKeyPolicy",
        "kms:GetKeyRotationStatus",
        "kms:ListGrants",
        "kms:ListKeyPolicies",
        "kms:ListKeyRotations",
        "kms:ListResourceTags",
        "kms:PutKeyPolicy",
        "kms:RevokeGrant",
        "kms:RotateKeyOnDemand",
        "kms:ScheduleKeyDeletion",
        "kms:TagResource",
        "kms:UntagResource",
        "kms:UpdateAlias",
        "kms:UpdateKeyDescription",
      ],
      resources: ["*"],
    }),
  ];
  // The index key of a new table is made once, by an operator, who never sees it unwrapped.
  if (makesIndexKey) {
    statements.push(
      new PolicyStatement({
        sid: "MakeIndexKey",
        principals: [new AccountRootPrincipal()],
        actions: ["kms:GenerateDataKeyWithoutPlaintext"],
        resources: ["*"],
        conditions: { StringEquals: { "kms:EncryptionContext:about": "guanhu/index-key" } },
      }),
    );
  }
  return new PolicyDocument({ statements });
}
