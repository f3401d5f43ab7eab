/**
 * Loaded before the API's and the worker's own code: when the launcher is gone, however it ended, they leave by themselves.
 * They do so as if asked politely, so that what is under way is finished; ten seconds must do.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
// watching for that alone is no reason to stay
process.channel?.unref();
