/** The small number beside a tab's name. */
export const Count = ({ children }: { children: number }) => (
  <span className="num rounded-full bg-sunken px-1.5 text-xs font-medium text-muted">{children}</span>
)
