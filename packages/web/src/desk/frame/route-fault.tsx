import { zhCn } from "../../text/zh-cn.ts";

/** A page that did not open: mostly because the portal was renewed since it was loaded. */
export function RouteFault() {
  return (
    <div className="opening" role="alert">
      <p>{zhCn.app.failed}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {zhCn.app.reload}
      </button>
    </div>
  );
}
