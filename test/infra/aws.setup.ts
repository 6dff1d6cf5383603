import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** How the command answers a call: what it prints, what a function answered, or what it is refused with. */
export interface AwsAnswer {
  said?: unknown;
  answered?: unknown;
  refused?: string;
}

export interface AwsStandIn {
  /** Answers of the next calls, in order; what was asked before is forgotten. */
  willAnswer(...answers: AwsAnswer[]): Promise<void>;
  /** Arguments of each call, on one line. */
  asked(): Promise<string[]>;
  /** Events that functions were called with. */
  events(): Promise<unknown[]>;
  /** A path of commands that finds it first. */
  path: string;
  /** Runs a file of ours with this command in the path. */
  run(file: string, args: string[], env?: Record<string, string>): Promise<Ended>;
  remove(): Promise<void>;
}

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Stands for the AWS command line. */
export async function standInForAws(): Promise<AwsStandIn> {
  const folder = await mkdtemp(join(tmpdir(), "guanhu-aws-"));
  const fileOf = (name: string) => join(folder, name);
  const path = `${folder}:${dirname(process.execPath)}:/usr/bin:/bin`;
  const script = `#!/bin/sh
cd ${folder}
for last; do :; done
echo "$*" >> asked
n=$(wc -l < asked)
for one; do case "$one" in fileb://*) cat "\${one#fileb://}" >> events; echo >> events;; esac; done
if [ -f $n.refused ]; then cat $n.refused >&2; exit 254; fi
if [ -f $n.answered ]; then cp $n.answered "$last"; fi
if [ -f $n.said ]; then cat $n.said; fi
`;
  await writeFile(fileOf("aws"), script, { mode: 0o755 });
  const linesOf = async (name: string) =>
    (await readFile(fileOf(name), "utf8")).split("\n").filter((line) => line !== "");
  let told = 0;
  return {
    path,
    async willAnswer(...answers) {
      for (let nth = 1; nth <= told; nth++) {
        for (const kind of ["said", "answered", "refused"])
          await rm(fileOf(`${nth}.${kind}`), { force: true });
      }
      for (const name of ["asked", "events"]) await writeFile(fileOf(name), "");
      told = answers.length;
      for (const [at, { said, answered, refused }] of answers.entries()) {
        if (refused !== undefined) await writeFile(fileOf(`${at + 1}.refused`), refused);
        if (answered !== undefined) await writeFile(fileOf(`${at + 1}.answered`), JSON.stringify(answered));
        if (said !== undefined || answered !== undefined) {
          await writeFile(fileOf(`${at + 1}.said`), JSON.stringify(said ?? { StatusCode: 200 }));
        }
      }
    },
    asked: () => linesOf("asked"),
    events: async () => (await linesOf("events")).map((line) => JSON.parse(line) as unknown),
    run: (file, args, env = {}) =>
      new Promise((done) => {
        execFile(
          process.execPath,
          ["--import", "tsx", file, ...args],
          { cwd: root, env: { ...process.env, ...env, PATH: path } },
          (cause, stdout, stderr) => done({ code: cause ? Number(cause.code ?? 1) : 0, stdout, stderr }),
        );
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
