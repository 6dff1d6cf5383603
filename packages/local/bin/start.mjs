import { runNode } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { code } = await runNode(["--import", "tsx", "packages/local/src/start.ts", ...process.argv.slice(2)]);
process.exit(code);
