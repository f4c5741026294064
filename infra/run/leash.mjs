/**
 * Loaded into every service that a run starts. When the run ends in any way, even by kill -9, the channel to it closes:
 * the service stops by itself, and is ended if it does not manage to.
 */
process.on('disconnect', () => setTimeout(() => process.exit(1), 12_000).unref());
process.channel?.unref();
