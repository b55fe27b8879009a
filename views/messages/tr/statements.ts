import type { Messages } from '../nl.ts'

export const statements: Messages['statements'] = {
  accessibility: {
    title: 'Erişilebilirlik',
    lead: 'Herkes Adempauze’yi kullanabilmelidir. Ekran okuyucuyla, klavyeyle veya büyük harflerle de.',
    how: 'Bunu nasıl yapıyoruz',
    points: [
      'WCAG 2.2 kurallarına uyuyoruz, A ve AA düzeyinde.',
      'Her sayfa script olmadan ve küçük bir telefonda çalışır.',
      'Her sayfayı otomatik olarak deniyoruz. Yakınına bakanların sayfalarını altı dilde, çalışanların sayfalarını Hollandaca ve İngilizce.',
      'Metinler kısa ve sade bir dille yazılmıştır.',
    ],
    known: 'Henüz bitmeyenler',
    knownText:
      'Engeli olan kişiler bu sürümü henüz denemedi. Kuruluşların metinleri yalnızca Hollandacadır. Yakınına bakanların sayfaları Türkçe, Arapça, Lehçe ve Ukraynaca olarak da vardır. Ana dili bu diller olan biri bunları henüz kontrol etmedi. Çalışanların sayfaları yalnızca Hollandaca ve İngilizcedir.',
    help: 'Bir şey olmuyor mu?',
    helpText: 'Belediyenizin sayfasının üstündeki numarayı arayın. Birlikte bir çözüm ararız.',
  },
  privacy: {
    title: 'Gizlilik',
    lead: 'Yardımı adınızı vermeden ararsınız. Yalnızca biri sizi yönlendirirse veya siz aramamızı isterseniz bilgilerinizi saklarız. O da ancak siz evet derseniz.',
    parts: {
      search: {
        title: 'Yardım aradığınızda',
        points: [
          'Hesap gerekmez. Kim olduğunuzu sormayız.',
          'Kimin ne aradığını bilmeyiz, nerede oturduğunuzu saklamayız.',
          'Bir şey bulamadınız mı? Bunu kim olduğunuzu bilmeden sayarız.',
          'Kelimeleri ancak 5 ayrı günde arandıktan sonra okuruz.',
          '“Nasılsınız?” sorularını cevaplarsanız cevaplarınızı saklamayız. Kimseye gitmezler.',
          'Bundan yalnızca sonucu ay ay sayarız. Kim olduğunuzu bilmeyiz.',
          'Başkalarının hizmetlerini kullanmayız ve sizi izlemeyiz.',
          'Listenize yer mi kaydediyorsunuz? Liste ve notlarınız yalnızca tarayıcınızdadır.',
          'Listeyi paylaşırsanız bağlantıda yerlerin kodları bulunur. Notlarınız bulunmaz.',
          'Okuma masasında seçtiklerinizi ve yazdıklarınızı sileriz. Bu kendiliğinden veya bir düğmeyle olur.',
        ],
      },
      referral: {
        title: 'Biri sizi yönlendirdiğinde',
        points: [
          'Yönlendiren kişi önce evet deyip demediğinizi sorar. Siz evet demeden hiçbir şey gitmez.',
          'Adınızı, telefon numaranızı ve dilinizi iletiriz. Ne istediğinizi, ne kadar acele olduğunu ve ne zaman aranabileceğinizi de.',
          'Yakınınız hakkında az şey söyleriz. Yalnızca sizin neyiniz olduğunu ve en çok neyin söz konusu olduğunu.',
          'Yakınınızın posta kodunu ancak yakınınız evet derse iletiriz.',
          'BSN, teşhis veya ilaç bilgisi asla sormayız.',
        ],
      },
      ownRequest: {
        title: 'Sizi aramamızı isterseniz',
        points: [
          'Yalnızca adınızı, numaranızı, dilinizi ve ne zaman arayabileceğimizi verirsiniz. Size neyin yardımcı olacağını yazmak size kalmış.',
          'Yakınınız hakkında hiçbir şey sormayız.',
          'Bilgiler belediyenizin koordinatörlerine gider. Araya yönlendiren biri girmez.',
          'Gençler sayfasından 24 yaşından küçük biri mi istiyor? O zaman yaş grubunu da saklarız. 16 yaşından küçükse birlikte isteyen yetişkinin numarasını, kim olduğunu ve ne yaptığını da saklarız.',
          'Ne aşamada olduğunu görmek için bir kod alırsınız. O kodu biz saklamayız.',
        ],
      },
      readers: {
        title: 'Kimler okuyabilir',
        points: [
          'Size yardım eden kuruluş ve sizi biri yönlendirdiyse o kuruluş. Bir de belediyenizin koordinatörü. Başka kimse okuyamaz.',
          'Okuyan kişi bir anahtarla veya kendi kuruluşu üzerinden giriş yapar. Yalnızca şifre yetmez.',
          'Her bakış bir kayda geçer. Kimin baktığını sorabilirsiniz.',
          'Kodunuzla yazdıklarınızı size yardım eden kuruluş okur. Kendi kodu olan bir yardımcı da okuyabilir.',
        ],
      },
      safe: {
        title: 'Nasıl saklıyoruz',
        points: [
          'Bilgileriniz gizli yazıyla (şifreli) saklanır. Her belediyenin kendi anahtarı vardır.',
          'E-postalarımızda sizinle ilgili hiçbir şey yazmaz. Yalnızca bir mesajın beklediği yazar.',
          'Yardımcınızın yalnızca adını saklarız. Telefon numarasını saklamayız.',
        ],
      },
      term: {
        title: 'Ne kadar süre',
        points: [
          'Yönlendirme bittikten sonra bilgilerinizi sileriz. Bunu 12 ay sonra yaparız.',
          'Belediyeniz başka bir süre seçebilir. Koordinatöre sorun.',
          'Bir şikâyet veya dava mı var? O zaman bitene kadar saklarız.',
          'Hiç gönderilmemiş bir yönlendirmeyi bir ay sonra sileriz.',
          'Kaydı en az 5 yıl saklarız. Kimin baktığı yazar, ne yazdığı yazmaz.',
          'Mahallenizde yardım mı istiyorsunuz veya veriyorsunuz? Bitişinden en geç üç ay sonra bilgilerinizi sileriz.',
        ],
      },
      rights: {
        title: 'Ne isteyebilirsiniz',
        points: [
          'Görmek: hakkınızda bildiğimiz her şey, kâğıtta veya dosyada.',
          'Düzeltmek: bir şey yanlışsa düzeltiriz.',
          'Silmek: sizinle ilgili olanı kaldırırız.',
          'İzninizi geri almak: o zaman bilgilerinizi hemen paylaşmayı bırakırız.',
          'Yakınınız da kendisi için bunu isteyebilir.',
          'Başvurunuzun kodu var mı? O zaman hakkınızda ne sakladığımızı kendiniz görebilir ve kaydedebilirsiniz.',
        ],
        text: 'Belediyenizin koordinatörünü veya sizi yönlendiren kişiyi arayın. Bir ay içinde cevap alırsınız. Ücretsizdir.',
      },
      responsible: {
        title: 'Kim sorumlu',
        text: 'Belediyeniz sorumludur. Bu işi Wmo için yapar: yakınına bakanlara yardım eder. Sizi yönlendiren veya size yardım eden kuruluşlar kendi işlerinden sorumludur.',
      },
      cookies: {
        title: 'Çerezler',
        points: [
          'Bir dil veya daha büyük harfler mi seçtiniz? Tarayıcınız bu seçimi bir yıl hatırlar.',
          'Burada çalışanlar giriş yapmak için çerez alır. Bunlar kendiliğinden veya çıkış yapınca gider.',
          'Okuma masasında bir çerez bunun okuma masası olduğunu hatırlar. Tarayıcı kapanınca gider.',
          'Başka çerez yoktur.',
        ],
      },
      staff: {
        title: 'Burada çalışıyorsanız',
        text: 'Adınızı, e-posta adresinizi, kuruluşunuzu, görevinizi ve ne zaman giriş yaptığınızı saklarız. Kayıt, neye baktığınızı, ne yaptığınızı ve hangi internet adresinden olduğunu söyler.',
      },
    },
    findMunicipality: 'Belediyenizin numarasını bulun',
    complain: 'Memnun değil misiniz? Şikâyetinizi şuraya gönderebilirsiniz:',
    authority: 'Autoriteit Persoonsgegevens',
    weakSpot: {
      title: 'Bu sitede zayıf bir nokta mı buldunuz?',
      text: 'Bize söyleyin, henüz başkalarına söylemeyin. İnsanların bilgilerine bakmayın ve hiçbir şeyi bozmayın. Ne yapacağımızı size bildiririz.',
      tell: 'Buraya bildirin:',
    },
  },
}
