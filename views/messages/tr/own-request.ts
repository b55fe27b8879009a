import type { CareMessages } from '../care.ts'

export const ownRequest: CareMessages['ownRequest'] = {
  title: 'Sizi aramamızı isteyin',
  link: 'Sizi arayalım',
  lead: ({ name, day }) => `Adınızı ve numaranızı bırakın. ${name} sizi en geç ${day} günü arar.`,
  noAccount: 'Bir dakika sürer. Hesap gerekmez.',
  check: ({ name }) => `“${name}” sorularını cevapladınız mı? Cevaplarınızı görmüyoruz. Ne anlatacağınızı siz seçersiniz.`,
  label: {
    caregiverName: 'Adınız',
    telephone: 'Telefon numaranız',
    bestTime: 'Ne zaman arayabiliriz?',
    language: 'En çok hangi dili konuşmak istersiniz?',
    wish: 'Size ne yardımcı olur?',
    consent: 'Evet, kabul ediyorum',
  },
  hint: {
    caregiverName: 'Yalnızca adınız yeterli.',
    telephone: 'Sizi bu numaradan ararız.',
    wish: 'Buraya tıbbi bilgi yazmayın. En fazla 500 karakter.',
  },
  bestTime: { any: 'Fark etmez', morning: 'Sabah', afternoon: 'Öğleden sonra', evening: 'Akşam' },
  otherLanguage: 'Başka bir dil',
  consent: {
    title: 'Bu sizin için uygun mu?',
    text: ({ organisation }) =>
      `${organisation} adınızı, numaranızı ve buraya yazdıklarınızı sizi aramak ve sizinle birlikte yardım bulmak için kullanır. İstediğiniz zaman durdurabilirsiniz.`,
  },
  send: 'İsteğimi gönder',
  call: 'Kendiniz aramayı mı tercih edersiniz?',
  nobody: ({ name, phone }) => `Bu formu burada şu anda kimse okumuyor. ${name} ile görüşün: ${phone}.`,
  tooMany: ({ name, phone }) =>
    `Az önce çok fazla form gönderildi. Bir dakika bekleyip yeniden gönderin. Ya da ${name} ile görüşün: ${phone}.`,
  another: ({ day }) => `Daha önce bir istek gönderdiniz: ${day}. Bunu da göndermek ister misiniz? O zaman bir kez daha gönderin.`,
  sent: {
    title: 'İsteğiniz gönderildi',
    before: 'Bu isteği daha önce gönderdiniz',
    beforeText: ({ day, name, phone }) =>
      `Gönderdiğiniz gün: ${day}. Kod artık burada yazmıyor. Kodu kaybettiniz mi? ${name} ile görüşün: ${phone}.`,
    lead: ({ name, day }) => `${name} sizi en geç ${day} günü arar.`,
    next: 'Bundan sonra ne olur',
    reads: ({ organisation, day }) => `${organisation} isteğinizi en geç ${day} günü okur.`,
    calls: ({ name, day }) => `${name} sizi en geç ${day} günü arar.`,
    together: 'Neyin size uyduğuna birlikte bakarsınız. Kararı siz verirsiniz.',
    number: 'Arayacağımız numara',
    time: 'Aranmak istediğiniz zaman',
    wrong: ({ name, phone }) =>
      `Yanlış bir şey mi var, ya da vazgeçmek mi istiyorsunuz? ${name} ile görüşün: ${phone}. Kodunuzla bunu kendiniz de yapabilirsiniz.`,
    follow: 'Ne aşamada olduğuna kendiniz bakın',
    go: 'Şu sayfaya gidin:',
    fill: 'Oraya bu kodu ve telefon numaranızın son 4 rakamını yazın.',
    code: 'Kodunuz',
    keep: 'Kodu bir yere yazın, bu sayfayı yazdırın ya da fotoğrafını çekin. Kodu biz saklamıyoruz.',
    toFollow: 'Ne aşamada olduğuna bakın',
    print: 'Bu sayfayı yazdır',
    reference: 'Başvuru numarası',
    home: 'Başa dön',
  },
}
