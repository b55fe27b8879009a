import type { Translation } from '../care.ts'
import { agenda } from './agenda.ts'
import { allowed } from './allowed.ts'
import { check } from './check.ts'
import { complaint } from './complaint.ts'
import { finding, portal } from './finding.ts'
import { follow, referrals } from './follow.ts'
import { following } from './following.ts'
import { field, form } from './form.ts'
import { frame } from './frame.ts'
import { library } from './library.ts'
import { neighbours } from './neighbours.ts'
import { ownRequest } from './own-request.ts'
import { readingTable } from './reading-table.ts'
import { statements } from './statements.ts'
import { tools } from './tools.ts'
import { young } from './young.ts'
import { youngRequest } from './young-request.ts'

/** Turkish. */
export const tr: Translation = {
  signedOff: undefined,
  unsigned: 'Bu metni ana dili Türkçe olan biri henüz kontrol etmedi.',
  notHere: {
    nl: 'Bu sayfa henüz Türkçe değil. Burada Hollandaca okuyorsunuz.',
    en: 'Bu sayfa henüz Türkçe değil. Burada İngilizce okuyorsunuz.',
  },
  words: {
    lang: 'tr',
    dir: 'ltr',
    nav: {
      skip: 'İçeriğe geç',
      main: 'Ana menü',
      crumbs: 'Sayfa yolu',
      start: 'Başlangıç',
      offerings: 'Yardımlar',
      speak: 'Biriyle konuşun',
      urgent: 'Acil',
      language: 'Dil',
      languageNow: ': şimdi Türkçe. Başka bir dil seçin',
      accessibility: 'Erişilebilirlik',
      privacy: 'Gizlilik',
      follow: 'Başvurunuzu izleyin',
      professionals: 'Çalışanlar için',
      otherPractice: 'Başka bir belediye seçin',
      demo: ({ owner }) => `Örnek veriler. ${owner} sayfasındaki kuruluşlar ve kişiler gerçek değil.`,
      owner: ({ municipality }) => `Adempauze, ${municipality} belediyesine aittir.`,
      aboutPortal: 'Adempauze belediyelere aittir. Bu belediyeler yakınına bakanlara daha iyi yardım etmeyi öğreniyor.',
    },
    form,
    field,
    frame,
    readingTable,
    statements,
    complaint,
    ownRequest,
    listening: {
      title: 'Biriyle konuşmak ister misiniz?',
      text: 'Dinleme hattı gece gündüz açık. Adınızı söylemeniz gerekmez.',
      call: 'Arayın',
    },
    urgent: {
      title: 'Bekleyemeyecek bir durum mu?',
      danger: 'Şu anda tehlike var',
      suicide: 'İntiharı mı düşünüyorsunuz? Ücretsiz, gece gündüz',
      violence: 'Veilig Thuis: şiddet veya korku varsa. Ücretsiz, gece gündüz',
      doctor: 'Bugün artık bakamıyor musunuz? Aile hekiminizi (huisarts) arayın. Akşam ve hafta sonu: nöbetçi hekim (spoedpost)',
    },
    person: {
      role: { respite_coordinator: 'Bakıma ara verme koordinatörü', support_desk: 'Yakınına bakanlar için danışma masası' },
      promise: ({ name, days }) => `${name} sizinle birlikte arar. ${days} iş günü içinde sizi geri ararız.`,
    },
    ...finding,
    practice: {
      portal,
      home: {
        title: 'Biraz nefes alın',
        lead: 'Bir yakınınıza bakıyorsunuz. Bakımı kısa bir süre kim devralabilir? Birlikte bulalım. Yakınınızda ve size uygun.',
        postcode: 'Yakınınızın posta kodu',
        postcodeHint: '4 rakam, örneğin 5247',
        go: 'Yakında yardım bul',
        who: 'Yakınınız, baktığınız kişidir. Hesap gerekmez.',
        speak: 'Biriyle konuşmak mı istersiniz?',
        doors: 'Aklınızda ne var?',
        door: {
          hold: { title: 'Nasıl devam edebilirim?', text: 'Birkaç saat veya birkaç gün ara. Bakımı kimin devralabileceğine bakın.' },
          together: { title: 'Bakım çalışanlarıyla nasıl birlikte bakarım?', text: 'Sizinle düşünen ve görüşmeye birlikte giden kişiler.' },
          well: { title: 'Yakınıma nasıl iyi bakarım?', text: 'Kurslar ve aynı şeyi yaşayan kişiler.' },
        },
        calm: 'Acele etmeden',
        calmLinks: {
          talk: { title: 'Başkalarıyla konuşmak', text: 'Bunu bilen insanlarla bir kahve.' },
          everyday: { title: 'Günlük işlerde yardım', text: 'Alışveriş, yemek, ulaşım veya küçük bir iş.' },
          arrange: { title: 'İşlemlerde yardım', text: 'Sizinle arayan, yazan ve başvuran biri.' },
        },
        more: 'Burada ayrıca',
        moreText: {
          neighbours: 'Alışveriş, sohbet veya araba ile götürme. İsteyin ya da siz yardım edin.',
          tools: 'Kimlerin yardım ettiğini çizin, acil durum planı yapın, görüşmeye hazırlanın.',
          library: 'Kısa ipuçları, kurslar ve hikâyeler.',
          allowed: 'Çoğu zaman kendinizin yapabileceği şeyler ve kime soracağınız.',
          young: 'Çocuklar ve gençler için bir sayfa.',
        },
      },
    },
    agenda,
    follow,
    following,
    referrals,
    care: { allowed, check, library, neighbours, tools, young, youngRequest },
  },
}
