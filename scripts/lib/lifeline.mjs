// Loaded into a child before its program: when the script that started it dies without a word, it finishes by itself.
// What the child starts in turn loads this too, but keeps its own channel as it is.
if (process.env.STARTED_BY === String(process.ppid)) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
