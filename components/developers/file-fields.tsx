import { TextField } from '@/components/ui/text-field'
import type { ChosenFile } from './request'

type FileFieldsProps = {
  names: readonly string[]
  files: readonly ChosenFile[]
  onChange: (files: readonly ChosenFile[]) => void
}

/** Fields that can hold a file. */
export const FileFields = ({ names, files, onChange }: FileFieldsProps) =>
  names.map((name) => (
    <TextField
      key={name}
      type="file"
      className="py-2 text-sm"
      label={name}
      optional
      hint="With a file it is sent as a multipart form."
      onChange={({ target }) => {
        const chosen = [...(target.files ?? [])].map((file) => ({ field: name, file }))
        onChange([...files.filter(({ field }) => field !== name), ...chosen])
      }}
    />
  ))
