import { File } from "@guanhu/core/file";
import { FileInput, File as FileShape, Upload } from "@guanhu/core/file/shape";
import { route } from "../http/route.ts";
import { idParam } from "./shared.ts";

const tag = "附件";

export const fileRoutes = [
  route(
    {
      method: "post",
      path: "/api/files",
      tag,
      summary: "登记照片，得到直传对象存储的地址（类型、大小、哈希由存储核对）",
      gate: "file.upload",
      body: FileInput,
      status: 201,
      answer: Upload,
      refuses: ["file.type_not_allowed", "file.too_large", "file.id_taken"],
    },
    ({ ctx, body }) => File.announce(ctx, body),
  ),
  route(
    {
      method: "post",
      path: "/api/files/{id}/complete",
      tag,
      summary: "照片已上传：核对大小与实际类型",
      gate: "file.upload",
      params: idParam("file"),
      answer: FileShape.omit({ head: true }).meta({ id: "FileShown" }),
      refuses: ["record.missing", "file.not_uploaded", "file.type_mismatch"],
    },
    ({ ctx, params }) => File.complete(ctx, params.id),
  ),
];
