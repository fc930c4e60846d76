export type Cue = 'found' | 'unknown' | 'done' | 'problem'

/** Hertz and seconds of each tone: found is one high blip, unknown two low ones, done goes up, a problem goes down. */
const TONES: Record<Cue, readonly (readonly [hertz: number, seconds: number])[]> = {
  found: [[1320, 0.06]],
  unknown: [
    [220, 0.12],
    [0, 0.05],
    [220, 0.16],
  ],
  done: [
    [880, 0.08],
    [1174, 0.12],
  ],
  problem: [
    [440, 0.12],
    [311, 0.2],
  ],
}

/** Plays the till's few sounds, unless they are switched off or the browser has none. */
export function createCues(isOn: () => boolean): (cue: Cue) => void {
  let audio: AudioContext | undefined
  return (cue) => {
    if (!isOn() || typeof AudioContext === 'undefined') return
    audio ??= new AudioContext()
    play(audio, TONES[cue])
  }
}

function play(audio: AudioContext, tones: (typeof TONES)[Cue]): void {
  let at = audio.currentTime
  for (const [hertz, seconds] of tones) {
    if (hertz > 0) tone(audio, hertz, at, seconds)
    at += seconds
  }
}

function tone(audio: AudioContext, hertz: number, at: number, seconds: number): void {
  const source = audio.createOscillator()
  const volume = audio.createGain()
  source.frequency.value = hertz
  volume.gain.setValueAtTime(0.12, at)
  volume.gain.exponentialRampToValueAtTime(0.001, at + seconds)
  source.connect(volume).connect(audio.destination)
  source.start(at)
  source.stop(at + seconds)
}
