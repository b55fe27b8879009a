import type { Messages } from '../nl.ts'

export const youngRequest: Messages['care']['youngRequest'] = {
  title: 'Aramamızı iste',
  link: 'Kendin aramak istemiyor musun? Aramamızı iste',
  choose: 'Kaç yaşında olduğunu seç. Böylece yalnızca sana uyanı sorarız.',
  other: 'Başka bir yaş seç',
  lead: {
    under12: 'Bunu güvendiğin bir yetişkinle birlikte doldur. O yetişkini ararız.',
    from12: '16 yaşından küçüksen bunu bir yetişkinle birlikte istersin. Önce onu ararız.',
    from16: 'Adını ve numaranı bırak. Hesap gerekmez.',
  },
  calls: {
    alone: ({ name, day }) => `${name} seni en geç ${day} günü arar.`,
    adult: ({ name, day }) => `${name} yetişkini en geç ${day} günü arar.`,
    both: ({ name, day }) => `${name} en geç ${day} günü önce yetişkini, sonra seni arar.`,
  },
  theAdult: 'Birlikte isteyen yetişkin',
  label: {
    caregiverName: 'Adın',
    adult: 'Hangi yetişkin seninle birlikte istiyor?',
    adultDoes: 'O yetişkin ne yapıyor?',
    adultTelephone: 'O yetişkinin telefon numarası',
    telephone: 'Telefon numaran',
    bestTime: 'Ne zaman arayabiliriz?',
    language: 'En çok hangi dili konuşmak istersin?',
    wish: 'Sana ne yardımcı olur?',
  },
  yes: {
    under12: 'Evet, yetişkin uygun buluyor',
    from12: 'Evet, bunu istiyorum ve yetişkin de uygun buluyor',
    from16: 'Evet, uygun',
  },
  hint: {
    caregiverName: 'Yalnızca ilk adın yeter.',
    telephone: 'Seni bu numaradan ararız.',
    alsoYou: 'Numara yazarsan sonra seni de ararız.',
    adultTelephone: 'Yetişkini bu numaradan ararız.',
    wish: 'Başkalarının adını yazma. En fazla 300 karakter.',
  },
  adult: {
    parent: 'Babam, annem ya da vasim',
    trusted_adult: 'Güvendiğim başka biri, örneğin ailem ya da öğretmenim',
  },
  does: { calls: 'Birlikte konuşur', is_there: 'Aradığınızda yanımda olur', knows: 'Bunu bilir' },
  consentTitle: 'Bu uygun mu?',
  consent: {
    under12: ({ organisation }) =>
      `${organisation} yetişkini arar. Adını, numarayı ve buraya yazdıklarını kullanırız. Yetişkin senin için evet der. O kişi baban, annen ya da vasin değil mi? O zaman onların da nasıl evet diyebileceğini birlikte buluruz. İstediğin zaman durabilirsin.`,
    from12: ({ organisation }) =>
      `${organisation} önce yetişkini arar. Adını, numaraları ve buraya yazdıklarını aramak ve birlikte bakmak için kullanırız. Sen evet dersin, yetişkin de evet der. İstediğin zaman durabilirsin.`,
    from16: ({ organisation }) =>
      `${organisation} adını, numaranı ve buraya yazdıklarını seni aramak ve birlikte bakmak için kullanır. İstediğin zaman durabilirsin.`,
  },
  send: 'Sorumu gönder',
  nobody: ({ name, phone }) => `Bu formu burada şu anda kimse okumuyor. ${name} ile konuş: ${phone}.`,
  tooMany: ({ name, phone }) => `Az önce çok form gönderildi. Bir dakika bekle ve yeniden gönder. Ya da ${name} ile konuş: ${phone}.`,
  another: ({ day }) => `Daha önce bir soru gönderdin: ${day}. Bunu da göndermek ister misin? O zaman bir kez daha gönder.`,
  form: {
    choose: 'Seç',
    torn: 'Bu sayfa artık tam değil. Yazdıklarını sakla ve sayfayı yeniden aç.',
    missing: ({ count }) => `${count} yere yeniden bak`,
  },
  field: {
    required: 'Burayı doldur.',
    too_long: 'Bunu kısalt.',
    choose_one: 'Seçeneklerden birini seç.',
    not_a_telephone: '10 rakamlı bir telefon numarası yaz.',
    holds_bsn: 'Burada BSN olabilecek bir numara var. Onu sil.',
    tick_to_be_called: 'Burayı işaretle. Evet denmeden arayamayız.',
    adult_needed: 'Bunu bir yetişkinle doldur. Cesaret edemiyor musun? Bu formun altına bak.',
  },
  sent: {
    title: 'Sorun gönderildi',
    before: 'Bu soruyu daha önce gönderdin',
    beforeText: ({ day, name, phone }) =>
      `Gönderdiğin gün: ${day}. Kod artık burada yazmıyor. Kodu kaybettin mi? ${name} ile konuş: ${phone}.`,
    next: 'Bundan sonra ne olur',
    reads: ({ organisation, day }) => `${organisation} sorunu en geç ${day} günü okur.`,
    together: 'Neyin uyduğuna birlikte bakarsınız. Senin haberin olmadan hiçbir şey olmaz.',
    number: 'Senin numaran',
    adultNumber: 'Yetişkinin numarası',
    time: 'En uygun arama zamanı',
    wrong: ({ name, phone }) => `Yanlış bir şey mi var, ya da vazgeçmek mi istiyorsun? ${name} ile konuş: ${phone}.`,
    follow: 'Ne aşamada olduğuna kendin bak',
    go: 'Şu sayfaya git:',
    fill: {
      own: 'Oraya bu kodu ve kendi numaranın son 4 rakamını yaz.',
      adult: 'Oraya bu kodu ve yetişkinin numarasının son 4 rakamını yaz.',
    },
    code: 'Kodun',
    keep: 'Kodu bir yere yaz, bu sayfayı yazdır ya da fotoğrafını çek. Kodu biz saklamıyoruz.',
    toFollow: 'Ne aşamada olduğuna bak',
    print: 'Bu sayfayı yazdır',
  },
}
