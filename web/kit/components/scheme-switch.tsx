import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { type Icon, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

const NEXT: Readonly<Record<MantineColorScheme, MantineColorScheme>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
}
const ICONS: Readonly<Record<MantineColorScheme, Icon>> = {
  auto: IconDeviceDesktop,
  light: IconSun,
  dark: IconMoon,
}

/** Like the device, light, dark: one press goes to the next. */
export function SchemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Drawing = ICONS[colorScheme]
  const words = t(`page.appearance.${colorScheme}`)
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      className="scheme"
      aria-label={words}
      title={words}
      onClick={() => setColorScheme(NEXT[colorScheme])}
    >
      <Drawing size={20} stroke={1.75} aria-hidden />
    </ActionIcon>
  )
}
