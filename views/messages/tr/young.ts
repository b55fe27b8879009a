import { urgentNumbers } from '../../../src/practice/urgent.ts'
import type { Messages } from '../nl.ts'

export const young: Messages['care']['young'] = {
  name: 'Gençler ve bakım',
  title: 'Evde birine sen mi bakıyorsun?',
  lead: 'Baban, annen, kardeşin ya da ninen hasta mı? Yoksa evde her şey kendiliğinden yürümüyor mu? O zaman bu sayfa senin için.',
  promise: 'Burada hiçbir şey doldurmuyorsun. Kim olduğunu bilmiyoruz.',
  age: {
    title: 'Kaç yaşındasın?',
    hint: 'Böylece sana uyanı görürsün. Bunu saklamıyoruz.',
    all: 'Hepsini göster',
    name: { under12: '12 yaşından küçük', from12: '12 – 15 yaş', from16: '16 – 23 yaş' },
  },
  doing: {
    title: 'Sen neler yapabilirsin?',
    all: [
      'Nasıl olduğunu birine anlat. Kızabilir ya da üzülebilirsin.',
      'Neler olduğunu sor. Her soru iyidir.',
      'Evde neyi yapıp neyi yapmayacağını konuşun.',
      'Kendine zaman ayır: arkadaşlar, spor, müzik ya da hiçbir şey.',
    ],
    under12: [
      'Ne hissettiğini birine anlat. Kızabilir ya da üzülebilirsin.',
      'Neler olduğunu sor. Her soru iyidir.',
      'Oyun oyna. Evde biri hastayken de oynayabilirsin.',
      'Senin yüzünden mi sanıyorsun? Hayır, öyle değil.',
    ],
    from12: [
      'Evde olanları bir arkadaşınla konuş. Her şeyi anlatman gerekmez.',
      'Evde neyi yapıp neyi yapmayacağını konuşun.',
      'Her hafta yalnızca sana ait bir zaman seç.',
      'Evde birine baktığını okulda söyle. O zaman ödev ve sınavlar için birlikte düşünürler.',
    ],
    from16: [
      'Evde yaptıklarını bir hafta boyunca yaz. Sana fazla gelip gelmediğini böyle görürsün.',
      'Sınavın olduğunda ya da evde olmadığında kimin devralacağını sor.',
      'İşte ya da stajda birine baktığını söyle. Nelerin mümkün olduğunu sor.',
      'Senin planların da önemli: gezmek, okumak, kendi odana çıkmak.',
    ],
  },
  school: {
    title: 'Okulda biriyle konuş',
    all: 'Okulda dinlemek isteyen biri hep vardır: öğretmenin ya da mentorun. Ya da güven danışmanı (vertrouwenspersoon).',
    under12: 'Öğretmenin evde işlerin nasıl gittiğini bilmek ister. Güven danışmanıyla da (vertrouwenspersoon) konuşabilirsin. O dinler.',
    from12: 'Mentoruna ya da güven danışmanına (vertrouwenspersoon) git. Neyi kime anlatacaklarını önce sorabilirsin.',
    from16:
      'Mentoruna, ders danışmanına ya da güven danışmanına (vertrouwenspersoon) git. Ders programın ve sınavların için nelerin olabileceğini sor.',
    start: 'Söze böyle başlayabilirsin',
    sentence: '“Evde çok yardım ediyorum. Bu yüzden okul bazen zor geliyor. Bunu bir ara konuşabilir miyiz?”',
  },
  help: {
    title: 'Yakınında yardım ve güzel şeyler',
    none: 'Senin yaşın için burada henüz bir şey yok. Bizi ara: birlikte bakalım.',
    at: ({ place }) => `Yer: ${place}`,
    full: 'Şu anda dolu. Bekleme listesini sor.',
    stale: 'Bu bilgi uzun süredir kontrol edilmedi. Önce ara.',
    why: {
      young_carers: 'Özellikle evde birine bakan gençler için.',
      peer_support: 'Burada aynı şeyi yaşayan başkaları var.',
      training: 'Bununla nasıl başa çıkacağını burada öğrenirsin.',
      listening_line: 'Adını söylemesen de burada seni biri dinler.',
      support_centre: 'Burada gençlerle de birlikte düşünürler.',
    },
  },
  ask: {
    title: 'Yardım istemek',
    together: {
      title: '16 yaşından küçük müsün? Birlikte iste',
      text: 'Yardımı babanla, annenle ya da güvendiğin başka bir yetişkinle birlikte istersin.',
      does: 'O yetişkin şunları yapar:',
      points: [
        'Evde neye ihtiyaç olduğunu seninle konuşur.',
        'Bizi arar. Sen de yanında olup kendin anlatabilirsin.',
        'Yardım etmemizin uygun olduğunu söyler.',
        'Sonra ne olacağını seninle kararlaştırır.',
      ],
      who: 'Bu kim olabilir? Deden, teyzen, bir komşu, öğretmenin ya da mentorun.',
      dare: 'Evde anlatmaya cesaret edemiyor musun?',
      ways: [
        'Okulda birine anlat. Seninle eve gelebilir ya da bizi arayabilir.',
        'Kindertelefoon’u (çocuk hattı) ara. Ne söyleyeceğini önce orada deneyebilirsin.',
        'Adını söylemeden bizi ara. Sana kimin yardım edebileceğini birlikte düşünürüz.',
      ],
    },
    alone: {
      title: '16 yaşında ya da daha mı büyüksün? Kendin arayabilirsin',
      text: 'Evde neler olduğunu ve sana neyin zor geldiğini anlat. Görüşmeye birini getirebilirsin.',
    },
  },
  contact: {
    title: ({ name }) => `Ara: ${name}`,
    role: 'Bir yakınına bakanlara yardım eder',
    text: 'Adını söylemen gerekmez. İstediğin an kapatabilirsin.',
  },
  childLine: {
    title: 'Kindertelefoon: çocuk hattı',
    text: '18 yaşına kadar herkes için. Ücretsiz. Adını söylemen gerekmez. Hollandaca konuşulur.',
  },
  listening: { title: 'Daha büyük müsün, yoksa gece mi?', text: 'Dinleme hattı gece gündüz açık. Senin için de.' },
  urgent: {
    title: 'Hemen yardıma mı ihtiyacın var?',
    danger: 'Şu anda tehlike var',
    suicide: `İntiharı mı düşünüyorsun? ${urgentNumbers.suicide} ile konuş. Ücretsiz, gece gündüz`,
    violence: 'Veilig Thuis: evde korkuyor musun ya da sana vuruluyor mu? Ücretsiz, gece gündüz',
    doctor: 'Evde biri birden çok mu hastalandı? Aile hekimini (huisarts) ara. Akşam ve hafta sonu: nöbetçi hekim (spoedpost)',
  },
}
