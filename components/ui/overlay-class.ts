export const overlayClass =
  'fixed inset-0 z-overlay bg-scrim data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in'

const panel = 'fixed z-overlay flex flex-col bg-raised text-ink shadow-overlay focus:outline-none'

export const panelClass = `${panel} inset-0 m-auto h-fit max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] rounded-xl border border-line data-[state=closed]:animate-pop-out data-[state=open]:animate-pop-in`

/** The sheet's sides are told physically by animation and logically by place, so each direction names both. */
export const sheetClass = {
  right: `${panel} inset-y-0 end-0 border-s border-line ltr:data-[state=closed]:animate-slide-out-right ltr:data-[state=open]:animate-slide-in-right rtl:data-[state=closed]:animate-slide-out-left rtl:data-[state=open]:animate-slide-in-left`,
  left: `${panel} inset-y-0 start-0 border-e border-line ltr:data-[state=closed]:animate-slide-out-left ltr:data-[state=open]:animate-slide-in-left rtl:data-[state=closed]:animate-slide-out-right rtl:data-[state=open]:animate-slide-in-right`,
  bottom: `${panel} inset-x-0 bottom-0 max-h-[88dvh] rounded-t-xl border-t border-line data-[state=closed]:animate-slide-out-bottom data-[state=open]:animate-slide-in-bottom`,
} as const

/** Menus, popovers and the like. */
export const popClass =
  'z-overlay rounded-lg border border-line bg-raised text-ink shadow-raised focus:outline-none data-[state=closed]:animate-pop-out data-[state=open]:animate-pop-in'
