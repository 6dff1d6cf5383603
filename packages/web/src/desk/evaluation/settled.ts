import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";

/** What follows a step on an evaluation: it is said, the dialog closes, the evaluation is read again. */
export function useSettled(contractId: string, onClose: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const read = () => client.invalidateQueries({ queryKey: ["contract", contractId, "evaluation"] });
  return {
    refresh: () => void read(),
    async finish(text: string) {
      void message.success(text);
      onClose();
      await read();
    },
  };
}
