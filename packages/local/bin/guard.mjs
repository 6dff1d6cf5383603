// Loaded into a child before anything else: when the process that started it is gone, however it went, the child
// is asked to stop, and ended if it does not.
if (process.channel) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 15_000).unref();
  });
  process.channel.unref();
}
