import type { CapacityUnit } from '../../../src/directory/offering.ts'
import type { Messages } from '../nl.ts'

const units: Record<CapacityUnit, string> = { places: 'yer', beds: 'yatak', dayparts: 'yarım gün', hours: 'saat' }

export const directory: Messages['directory'] = {
  supportType: {
    day_care: { name: 'Gündüz bakımı', text: 'Yakınınız bir gün veya yarım gün başka bir yerde kalır. Orada ilgi ve arkadaşlık vardır.' },
    guest_house: { name: 'Kısa süreli konaklama evi', text: 'Yakınınız bir veya birkaç gece kalır. Orada bakım vardır.' },
    short_stay: { name: 'Kısa süreli kalış', text: 'Yakınınız kısa süre bir kurumda kalır. Böylece siz dinlenirsiniz.' },
    wlz_stay: { name: 'Konaklama (Wlz)', text: 'Evde yaşayan ve Wlz ile bakım alan kişiler için konaklama.' },
    home_respite: { name: 'Evde kısa süreli bakım', text: 'Biri evinize gelir ve bakımı birkaç saat devralır.' },
    replacement_care: { name: 'Sizin yerinize bakım', text: 'Hasta olduğunuzda veya tatile çıktığınızda biri bakımı devralır.' },
    night_care: { name: 'Gece yardımı', text: 'Gece biri evinizde olur. Siz uyuyabilirsiniz.' },
    volunteer_buddy: { name: 'Gönüllü veya arkadaş', text: 'Bir gönüllü sohbet etmek veya gezmek için gelir.' },
    care_farm: { name: 'Bakım çiftliği', text: 'Yakınınız gündüz bir çiftlikte, açık havada uğraşır.' },
    meeting_center: { name: 'Buluşma merkezi', text: 'Arkadaşlık ve danışma için birlikte gidebileceğiniz bir yer.' },
    peer_support: { name: 'Aynı şeyi yaşayanlar', text: 'Aynı şeyi yaşayan kişilerle konuşursunuz.' },
    adapted_holiday: { name: 'Uyarlanmış tatil', text: 'Birlikte veya ayrı ayrı tatile çıkarsınız. Bakım ayarlanmıştır.' },
    first_line_stay: {
      name: 'Tıbbi nedenle kısa kalış (ELV)',
      text: 'Tıbbi olarak gerektiği için geçici kalış. Sizi dinlendirmek için değildir.',
    },
    hospice: { name: 'Hospis veya gece nöbeti', text: 'Son dönemde bakım ve yanında bekleme.' },
    crisis_stay: { name: 'Acil konaklama', text: 'Evde artık yürümüyorsa 1 veya 2 gün içinde bir yer.' },
    emergency_plan: { name: 'Acil durum planı', text: 'Siz birden bakamaz olursanız kimin yardım edeceğini yazarsınız.' },
    domestic_help: { name: 'Ev işlerinde yardım', text: 'Biri temizlik yapar. Sizin işiniz azalır.' },
    home_nursing: { name: 'Evde hemşirelik (wijkverpleging)', text: 'Hemşire yıkanma, yara ve ilaç konusunda yardım eder.' },
    listening_line: { name: 'Dinleme hattı', text: 'Konuşmak için her zaman adınızı vermeden arayabilir veya yazışabilirsiniz.' },
    support_centre: {
      name: 'Yakınına bakanlar için destek noktası',
      text: 'Burada bilgi alırsınız. Sizi dinler, işlemlerde yardım ederler.',
    },
    respite_coordinator: { name: 'Bakıma ara verme koordinatörü', text: 'Bu kişi sizinle birlikte uygun bir yer arar.' },
    training: { name: 'Kurs veya eğitim', text: 'Değişen duruma ve kendi sınırlarınıza uyum sağlamayı öğrenirsiniz.' },
    case_manager: { name: 'Demans danışmanı', text: 'Demansta sizinle birlikte düşünen, hep aynı kişi.' },
    care_broker: { name: 'İşlemleri üstlenen danışman', text: 'Başvuru ve mektup gibi işleri sizden devralır.' },
    client_support: {
      name: 'Görüşme ve başvuru desteği (cliëntondersteuning)',
      text: 'Biri görüşme ve başvurularda size ücretsiz yardım eder.',
    },
    practical_help: { name: 'Pratik yardım', text: 'Bir komşu veya gönüllü küçük işlerde yardım eder.' },
    meals: { name: 'Yemek', text: 'Eve sıcak yemek gelir.' },
    transport: { name: 'Ulaşım', text: 'Gündüz bakımına veya konaklama yerine ulaşım.' },
    young_carers: { name: 'Yakınına bakan gençler', text: 'Güzel şeyler yapmak ve yaşıtlarla konuşmak.' },
    appreciation: { name: 'Bakım için teşekkür', text: 'Yakınınızın yaşadığı belediyeden her yıl küçük bir teşekkür.' },
    work_support: { name: 'İş ve bakım', text: 'Bakım izni hakkında bilgi ve işvereninizle konuşmak.' },
    matching_platform: { name: 'Yardımlaşma sitesi', text: 'Mahallenizde yardım ister veya yardım edersiniz.' },
  },

  helpKind: {
    stay: 'Bir veya birkaç gece konaklama',
    daytime: 'Gündüz evin dışında',
    at_home: 'Evinize gelen biri',
    night: 'Gece yardımı',
    together: 'Birlikte bir yere gitmek',
    talk: 'Biriyle konuşmak',
    arrange: 'İşlemlerde yardım',
    learn: 'Bir şey öğrenmek',
    everyday: 'Günlük işlerde yardım',
  },

  recipientGroup: {
    older_people: 'Yaşlı bir kişi',
    dementia: 'Demansı olan biri',
    chronic_illness: 'Uzun süredir hasta olan biri',
    physical_disability: 'Bedensel engeli olan biri',
    psychiatric: 'Ruhsal desteğe ihtiyacı olan biri',
    acquired_brain_injury: 'Beyin hasarı olan biri',
    intellectual_disability: 'Zihinsel engeli olan biri',
    terminal: 'Yaşamının son döneminde olan biri',
    youth: 'Bir çocuk veya genç',
  },

  caregiverGroup: {
    older: 'Yakınına bakan yaşlılar',
    working: 'Yakınına bakan çalışanlar',
    young: 'Yakınına bakan gençler',
    migrant_background: 'Göç geçmişi olup yakınına bakanlar',
  },

  fundingRoute: {
    wmo_general: 'Başvurusuz (Wmo)',
    wmo_individual: 'Belediye aracılığıyla (Wmo)',
    wlz: 'Uzun süreli bakım aracılığıyla (Wlz)',
    zvw: 'Sağlık sigortası aracılığıyla',
    supplementary_insurance: 'Ek sigorta aracılığıyla',
    youth_act: 'Gençlik Yasası aracılığıyla (Jeugdwet)',
    personal_budget: 'Kişisel bütçeyle (pgb)',
    free: 'Ücretsiz',
    self_pay: 'Kendiniz ödersiniz',
  },

  fundingText: {
    wmo_general: 'Başvuru yapmanız gerekmez. Bazen küçük bir ücret ödersiniz.',
    wmo_individual: 'Önce belediyeyle görüşürsünüz. Sonra mektupla karar gelir. Bir katkı payı (eigen bijdrage) olabilir.',
    wlz: 'CIZ kararı olan kişiler için. Bakım kuruluşunuz veya bakım ofisi (zorgkantoor) ayarlar.',
    zvw: 'Temel sigortadan, tıbbi nedenle. Doktor veya evde bakım hemşiresi de karar verir.',
    supplementary_insurance: 'Sizin ve yakınınızın poliçesine bakın veya sigortayı arayın.',
    youth_act: '18 yaşına kadar çocuklar için. Belediyeye başvurursunuz.',
    personal_budget: 'Yardımı bir bütçeyle kendiniz satın alırsınız. Bunun işlemleri vardır.',
    free: 'Hiçbir şey ödemezsiniz.',
    self_pay: 'Kendiniz ödersiniz. Fiyatı önceden sorun.',
  },

  dayPart: { daytime: 'Gündüz', evening: 'Akşam', night: 'Gece', weekend: 'Hafta sonu', around_the_clock: 'Gece gündüz' },

  whoMayApply: {
    anyone: 'Kendiniz başvurabilirsiniz.',
    caregiver_only: 'Yakınına bakan kişi kendisi başvurur.',
    professional_only: 'Sizi bir bakım çalışanı kaydeder. Aile hekiminize veya evde bakım hemşirenize sorun.',
  },

  wheelchair: { yes: 'Evet, her yerde', limited: 'Bir bölümünde', no: 'Hayır' },

  weekday: { Mo: 'pazartesi', Tu: 'salı', We: 'çarşamba', Th: 'perşembe', Fr: 'cuma', Sa: 'cumartesi', Su: 'pazar' },
  opening: ({ from, to, opens, closes }) => `${from === to ? from : `${from} – ${to}`}: ${opens} – ${closes}`,
  openAlways: 'Her gün, gece gündüz',

  room: {
    free: ({ count, unit }) => `${count} ${units[unit ?? 'places']} boş`,
    full: 'Şu anda dolu',
    unknown: 'Yer olup olmadığını sorun',
    asOf: ({ day }) => `Son durum: ${day}`,
    ofMaximum: ({ maximum, unit }) => `toplam ${maximum} ${units[unit ?? 'places']}`,
    from: ({ day }) => `İlk boş gün: ${day}`,
  },
  leadTime: ({ days }) => (days === 0 ? 'Hemen' : days < 14 ? `${days} gün içinde` : `Yaklaşık ${Math.round(days / 7)} hafta sonra`),
  ageRange: ({ min, max }) =>
    min !== null && max !== null
      ? `${min} ile ${max} yaş arası`
      : min !== null
        ? `En az ${min} yaş`
        : max !== null
          ? `En fazla ${max} yaş`
          : '',
  nights: ({ nights }) => `En az ${nights} gece`,

  verified: ({ day, by }) => `Kontrol edildi: ${day}${by && `, ${by}`}`,
  stale: ({ day }) => `Uzun süredir kontrol edilmedi, son olarak: ${day}. Önce arayın.`,
  neverVerified: 'Henüz kontrol edilmedi. Önce arayın.',
  inPlace: ({ type, place }) => (place ? `${type}, ${place}` : type),
  from: ({ distance, postcode }) => `${postcode} posta kodundan ${distance}`,
  comesToYou: 'Evinize gelir',
  distanceUnknown: 'Uzaklık bilinmiyor',

  map: {
    near: ({ name, distance, postcode }) => `Harita: ${name}, ${postcode} posta kodundan ${distance}`,
    at: ({ name, place }) => `Harita: ${name} burada${place && `, ${place}`}`,
  },

  link: {
    title: 'Kısa bağlantı ve QR kodu',
    picture: ({ name }) => `Şuraya götüren QR kodu: ${name}`,
    text: 'Telefonun kamerasını resme tutun. Veya bu bağlantıyı yazın:',
    download: 'Resmi kaydet',
    share: 'Bu yeri paylaş',
    copied: 'Bağlantı kopyalandı.',
    notCopied: 'Paylaşmak burada olmuyor. Kısa bağlantıyı kopyalayın.',
  },

  gone: {
    noLonger: {
      title: 'Bu yer artık yok',
      text: 'Bağlantı doğru, ama bu yer artık listede değil. Size uyan başka bir şey mutlaka vardır.',
      on: 'Diğer yardımlara bakın',
    },
    unknown: {
      title: 'Bu bağlantıyı bilmiyoruz',
      text: 'Harflerin ve rakamların doğru olup olmadığına bakın. /k/ işaretinden sonra tam sekiz harf veya rakam vardır.',
      on: 'Belediyenizi bulun',
    },
  },

  page: {
    what: 'Nedir',
    arrange: 'Nasıl ayarlarsınız',
    arrangeUnknown: 'Arayın. Nasıl yapıldığını öğrenirsiniz. Bu sizi hiçbir şeye bağlamaz.',
    arrangeHelp: ({ name }) => `İşlemler zor mu geliyor? ${name} size ücretsiz yardım eder.`,
    cost: 'Ne kadar tutar?',
    costUnknown: 'Bunu henüz bilmiyoruz. İlk görüşmede sorun.',
    room: 'Yer var mı?',
    good: 'Bilmek iyi olur',
    forWhom: 'Kimler için',
    caregivers: 'Özellikle',
    age: 'Yaş',
    when: 'Ne zaman',
    opening: 'Açık',
    howLong: 'Ne kadar süre',
    start: 'Bekleme süresi',
    building: 'Tekerlekli sandalye',
    languages: 'Diller',
    where: 'Nerede',
    hiddenAddress: 'Adres gizlidir. İlk görüşmede öğrenirsiniz.',
    provider: 'Kuruluş',
    contact: 'İletişime geçin',
    contactUnknown: 'Bu kuruluşun telefon numarası bizde yok.',
    website: 'İnternet sitesine git',
    help: 'İşlemlerde yardım',
    call: 'Arayın',
    print: 'Bu sayfayı yazdır',
    back: ({ postcode }) => (postcode ? `Yardımlar: ${postcode}` : 'Yardımlar'),
  },
}
