import { get, set, type UseStore } from 'idb-keyval'

let opened: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('kontor-till', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('kept')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

/** Writes are on the disk, not in a cache, when they are done; and they are done even if the page is closed meanwhile. */
const store: UseStore = async (mode, work) => {
  const transaction = (await database()).transaction('kept', mode, { durability: 'strict' })
  const result = work(transaction.objectStore('kept'))
  if (mode === 'readwrite') transaction.commit()
  return result
}

/** What was kept under a key, if it was and still can be read. */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    return await get<T>(key, store)
  } catch {
    return undefined
  }
}

/** Keeps a value on this device until it is replaced. */
export const keep = (key: string, value: unknown): Promise<void> => set(key, value, store)

/** Asks the browser not to throw away what is kept when space runs short. */
export const askToKeep = (): void => {
  navigator.storage?.persist?.().catch(() => {})
}
