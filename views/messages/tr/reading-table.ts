import type { Messages } from '../nl.ts'

export const readingTable: Messages['readingTable'] = {
  title: 'Okuma masası',
  heading: 'Birine mi bakıyorsunuz?',
  lead: 'Okumak istediğinize dokunun. Bir şey yazmanız gerekmez.',
  themes: 'Ne hakkında okumak istersiniz?',
  help: { title: 'Kim yardım edebilir?', text: 'Yakındaki yerler ve kişiler. Ne kadar tuttuğunu ve kimi arayacağınızı görürsünüz.' },
  kinds: 'Bir yardım türü seçin',
  days: { title: 'Önümüzdeki günler', text: 'Siz ve yakınınız için buluşmalar.', none: 'Önümüzdeki hafta takvimde bir şey yok.' },
  phone: {
    title: 'Kendi telefonunuzda devam edin',
    text: 'Telefonunuzun kamerasını bu kareye tutun.',
    door: 'Telefonunuzda',
    code: ({ title }) => `Okutulacak kod: ${title}`,
  },
  back: 'Okuma masasına dön',
  again: 'Bitti mi? Her şeyi silin ve baştan başlayın',
  away: {
    title: 'Hâlâ burada mısınız?',
    text: 'Değilseniz seçtiklerinizi ve yazdıklarınızı sileriz. Okuma masası baştan başlar.',
    left: ({ seconds }) => `${seconds} saniye kaldı.`,
    stay: 'Buradayım',
    again: 'Hemen baştan başla',
  },
  elsewhere: { title: 'Bunu telefonunuza alın', text: 'Bu, okuma masasında açılmaz. Yazın veya fotoğrafını çekin.', close: 'Kapat' },
  ownPhone: {
    title: 'Bunu kendi telefonunuzda yapın',
    text: 'Bu ekranı herkes kullanıyor. Bu yüzden burada kendiniz hakkında bir şey yazmazsınız.',
    form: 'bu sayfa',
  },
  turnOn: {
    title: 'Bu ekranı herkes mi kullanıyor?',
    text: 'Onu okuma masası yapın. Her okuyucudan sonra ekranda kalanları sileriz.',
    steps: [
      'Bu sayfayı tarayıcının kiosk modunda açın. Yalnızca bu siteye izin verin, geri düğmesi olmasın.',
      'Aşağıdaki düğmeye bir kez dokunun.',
      'Tarayıcı kapandı mı? Düğmeye yeniden dokunun.',
    ],
    button: 'Bu ekranı okuma masası olarak kullan',
  },
  about: {
    title: 'Bu okuma masası hakkında',
    points: [
      'İki dakika hiçbir şeye dokunmazsanız hâlâ burada olup olmadığınızı sorarız.',
      'Sonra listenizi, dilinizi ve yazdıklarınızı sileriz.',
      'Bir çerez bunun okuma masası olduğunu hatırlar. Tarayıcı kapanınca gider.',
    ],
    off: 'Okuma masasını kapatın',
  },
}
