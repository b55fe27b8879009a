import type { Messages } from '../nl.ts'

export const frame: Messages['frame'] = {
  reach: { call: 'Bizi arayın', listen: 'Gece gündüz konuşun', choose: 'Kimi arayabilirsiniz? Belediyenizi seçin' },
  footer: { find: 'Yardım ve destek', about: 'Bu internet sitesi hakkında' },
  text: {
    name: 'Yazı',
    choose: ': harflerin büyüklüğünü seçin',
    size: { normal: 'Normal', large: 'Büyük', larger: 'Daha büyük' },
  },
}
