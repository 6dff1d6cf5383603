import { ProcurementFileShown } from "@guanhu/core/procurement-file/shape";
import { route } from "../http/route.ts";
import { idParam } from "./shared.ts";

const tag = "采购档案";
const id = idParam("contract");

export const procurementFileRoutes = [
  route(
    {
      method: "get",
      path: "/api/contracts/{id}/procurement-file",
      tag,
      summary: "采购档案 ZIP：从需求到评价的全部文件、目录和散列值；调阅留痕",
      gate: "procurementFile.read",
      params: id,
      refuses: ["record.missing", "record.stale"],
    },
    async ({ ctx, params, http }) => {
      const { ProcurementFile } = await import("@guanhu/core/procurement-file");
      const { name, stream } = await ProcurementFile.take(ctx, params.id);
      return http.body(stream, 200, {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${params.id}.zip"; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
    },
  ),
  route(
    {
      method: "delete",
      path: "/api/contracts/{id}/procurement-file",
      tag,
      summary: "保存期满之后登记采购档案可以销毁；此前一律不得，平台不删除任何记录",
      gate: "procurementFile.release",
      params: id,
      answer: ProcurementFileShown,
      refuses: [
        "record.missing",
        "record.stale",
        "procurement_file.kept",
        "procurement_file.running",
        "procurement_file.released",
      ],
    },
    async ({ ctx, params }) => {
      const { ProcurementFile } = await import("@guanhu/core/procurement-file");
      return ProcurementFile.release(ctx, params.id);
    },
  ),
];
