const mark = Symbol('refusal')

/** An expected reason to stop: one sentence for the person at the keyboard, without a stack. `details` may follow it. */
export const refusal = (sentence, details = '') => Object.assign(new Error(sentence), { [mark]: true, details })

export const isRefusal = (error) => error?.[mark] === true
