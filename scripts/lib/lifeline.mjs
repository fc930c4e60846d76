// Loaded into a server before anything else: when its starter dies without a word, the server finishes by itself.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
