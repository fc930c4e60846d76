/** The first stop of the Tab key: past the navigation. */
export const SkipLink = ({ href = '#main' }: { href?: string }) => (
  <a
    href={href}
    className="fixed start-3 top-3 z-toast -translate-y-20 rounded-md bg-accent px-4 py-2.5 font-medium text-accent-ink focus:translate-y-0 focus:shadow-overlay print:hidden"
  >
    Skip to the content
  </a>
)
