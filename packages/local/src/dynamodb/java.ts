import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const oldest = 17;
const source = fileURLToPath(new URL("../../java/DynamoDbLauncher.java", import.meta.url));
const cache = fileURLToPath(new URL("../../../../.cache/dynamodb", import.meta.url));

export type JavaCheck = { ok: true; version: string } | { ok: false; text: string };

/** The `java` of JAVA_HOME where there is one, else that of PATH. */
export function javaCommand(env: NodeJS.ProcessEnv = process.env): string {
  const own = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : "";
  return own && existsSync(own) ? own : "java";
}

/** Says whether the machine has a Java that DynamoDB Local runs on (17 or newer); if not, one line for the user. */
export async function checkJava(env: NodeJS.ProcessEnv = process.env): Promise<JavaCheck> {
  const missing = `没有找到 Java：本机数据库需要 JDK ${oldest} 或更新版本，请安装后重试（或用 JAVA_HOME 指明位置）。`;
  const answer = await run(javaCommand(env), ["-version"], { env, timeout: 20_000 }).catch(() => undefined);
  if (!answer) return { ok: false, text: missing };
  const version = /version "([^"]+)"/.exec(answer.stderr + answer.stdout)?.[1];
  if (!version) return { ok: false, text: missing };
  const [first, second] = version.split(/[._-]/).map(Number);
  const major = first === 1 ? second : first;
  if (!major || major < oldest) {
    return {
      ok: false,
      text: `Java 版本太旧（${version}）：本机数据库需要 JDK ${oldest} 或更新版本，请升级后重试。`,
    };
  }
  return { ok: true, version };
}

/**
 * Compiles the launcher once per source and Java version, with the compiler inside the same Java.
 * Refuses, in one line for the user, a Java without compiler (a bare JRE).
 * @returns the folder that holds the class
 */
export async function compileLauncher(classPath: string, version: string): Promise<string> {
  const mark = createHash("sha256")
    .update(await readFile(source))
    .update(`\n${version}\n${classPath}`)
    .digest("hex");
  const folder = join(cache, mark.slice(0, 16));
  if (existsSync(join(folder, "DynamoDbLauncher.class"))) return folder;
  const fresh = join(cache, `fresh-${randomUUID()}`);
  try {
    await mkdir(fresh, { recursive: true });
    const compiler = ["-m", "jdk.compiler/com.sun.tools.javac.Main", "-proc:none"];
    await run(javaCommand(), [...compiler, "-cp", classPath, "-d", fresh, source], { timeout: 60_000 });
    await rename(fresh, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
    return folder;
  } catch (error) {
    const text = String((error as { stderr?: string; stdout?: string }).stderr ?? "") + String(error);
    if (/jdk\.compiler/.test(text) && /not found/i.test(text)) {
      throw new Error(
        `这台机器的 Java 只有运行环境（JRE），没有编译器：请安装完整的 JDK ${oldest} 或更新版本。`,
      );
    }
    throw new Error(`本机数据库的启动程序编译失败：${text.trim().split("\n")[0]}`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
