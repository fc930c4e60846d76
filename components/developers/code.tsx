import { CopyButton } from '@/components/ui/copy-button'
import { ScrollRegion } from '@/components/ui/scroll-region'

type CodeProps = {
  /** What it is, for those who hear the page. */
  label: string
  text: string
  /** What the button says that copies it. */
  copy?: string
}

/** Something to read to the letter; it breaks rather than running out of the page. */
export const Code = ({ label, text, copy = 'Copy' }: CodeProps) => (
  <div className="min-w-0 rounded-md border border-line bg-sunken">
    <ScrollRegion label={label} className="max-h-96 rounded-md">
      <pre className="p-3 font-mono text-sm whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">{text}</pre>
    </ScrollRegion>
    <div className="flex justify-end border-t border-line p-1.5">
      <CopyButton text={text} label={copy} />
    </div>
  </div>
)
