import { Button, type ButtonProps, Tooltip } from "antd";

/** A button; with a reason it stands disabled and says why one may not *yet*. */
export function ActionButton({ reason, ...button }: ButtonProps & { reason?: string | undefined }) {
  if (!reason) return <Button {...button} />;
  return (
    <Tooltip title={reason}>
      {/* aria-disabled, not disabled: the reason must be reachable by keyboard */}
      <Button
        {...button}
        aria-disabled="true"
        className="is-not-yet"
        title={reason}
        onClick={() => undefined}
      />
    </Tooltip>
  );
}
