import type { SignInWays } from "@guanhu/core/session/shape";
import { useEffect, useState } from "react";
import { answerOf, api } from "../api/client.ts";

/** How one can sign in here; by password until the server says otherwise. */
export function useWays(): SignInWays {
  const [ways, setWays] = useState<SignInWays>({ password: true, oidc: false });
  useEffect(() => {
    let shown = true;
    answerOf(api.GET("/api/session/ways"))
      .then((answer) => shown && setWays(answer))
      // Without an answer the password stays as the way in.
      .catch(() => undefined);
    return () => {
      shown = false;
    };
  }, []);
  return ways;
}
