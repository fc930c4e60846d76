import { LinkTabs } from '@/components/ui/link-tabs'

export const SettingsTabs = ({ current }: { current: 'business' | 'audit' }) => (
  <LinkTabs
    label="Settings"
    className="mb-4"
    items={[
      { href: '/admin/settings', label: 'Business', current: current === 'business' },
      { href: '/admin/settings/audit', label: 'Audit log', current: current === 'audit' },
    ]}
  />
)
