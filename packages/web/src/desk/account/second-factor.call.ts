import { answerOf, api } from "../../api/client.ts";

/** The password once more, and a code of the present authenticator where there is one. */
export interface Proof {
  password: string;
  code?: string;
}

export function enrol(proof: Proof) {
  return answerOf(api.POST("/api/totp", { body: proof }));
}

/** Puts the new authenticator into use; answers the recovery codes. */
export async function confirmFactor(code: string): Promise<readonly string[]> {
  const { recoveryCodes } = await answerOf(api.POST("/api/totp/confirm", { body: { code } }));
  return recoveryCodes;
}

export async function renewCodes(proof: Proof): Promise<readonly string[]> {
  const { recoveryCodes } = await answerOf(api.POST("/api/totp/recovery", { body: proof }));
  return recoveryCodes;
}
