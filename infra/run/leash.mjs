/**
 * Loaded into every service that a run starts. When the run ends in any way, even by kill -9, the channel to it closes,
 * and the service stops as if it had been asked to.
 */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8_000).unref();
});
process.channel?.unref();
