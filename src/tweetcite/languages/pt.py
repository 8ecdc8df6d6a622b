"""Portuguese, of Brazil and of Portugal.

Marks: CLDR delimiters of pt and pt-PT and the straight marks of practice. Months, weekdays: CLDR, with the abbreviations
of the press. Negation, modals, quantifiers, pronouns and tenses: Cunha & Cintra, Nova Gramática do Português
Contemporâneo. Spelling pairs: the agreement of 1990 and what it leaves different on both sides of the Atlantic. Cue
words, post nouns and occasions: newsrooms' manuals (Folha, Estadão, Lusa) and practice.
"""

from tweetcite.languages import (
    Language,
    days,
    each_pair,
    ends,
    forms,
    pairs,
    phrases,
    rows,
    rows_by_verb,
    sides,
    signs,
    times,
)

_MONTHS = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()
_SHORT_MONTHS = "jan fev mar abr mai jun jul ago set out nov dez".split()
_WEEKDAYS = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo".split()

_AR = "a am ou aram ava avam ado ada ando ar ará arão aria ara".split()
_ER = "e em eu eram ia iam ido endo er erá erão eria era".split()
_IR = "e em iu iram ia iam ido indo ir irá irão iria ira".split()


def _inflect(stems: str, endings: list[str]) -> frozenset[str]:
    """Return the forms in which the press attributes: third persons, participles, gerund, infinitive."""
    return frozenset(stem + ending for stem in stems.split() for ending in endings)


_POST_VERBS = _inflect("tuit tuít twitt tweet retuit retuít retweet repost post", _AR)
_WRITE_VERBS = (
    _inflect("public replic retruc contra-atac ironiz contest", _AR)
    | _inflect("respond escrev", _ER)
    | frozenset(
        """
        escrito escritos escrita compartilhou compartilha compartilham compartilharam compartilhava compartilhado
        compartilhando compartilhar partilhou partilha partilharam partilhava partilhado rebateu rebate rebatem
        rebateram rebatia rebatido rebatendo retorquiu retorque retorquiram retorquido ripostou riposta ripostaram
        devolveu devolve devolveram contrapôs contrapõe contrapuseram divulgou divulga divulgaram divulgado digitou digitado treplicou
        """.split()
    )
)
_ON_NETWORKS = frozenset(f"{verb} nas redes{end}" for verb in _WRITE_VERBS for end in ("", " sociais"))
_CARRY_VERBS = _inflect("acrescent continu complet termin finaliz emend arremat agreg reforç precis", _AR) | frozenset(
    """
    concluiu conclui concluíram concluía concluído concluindo prosseguiu prossegue prosseguiram prosseguia prosseguindo
    seguiu segue insistiu insiste insistia insistindo repetiu repete repetia repetindo reiterou reitera encerrou encerra
    adicionou
    """.split()
)
_SPEECH_VERBS = (
    _inflect(
        """
        afirm assegur declar explic coment not salient observ lament reclam confirm adiant avis acus celebr comemor
        sublinh rejeit question revel relat narr opin avali ponder argument justific precis ressalt destac enfatiz
        exclam sussurr brinc zomb deboch felicit parabeniz consider pergunt detalh salud solicit exort reprov
        aleg lembr relembr record apont assinal indic inform alert express grit profetiz elogi critic denunci anunci cobr
        provoc ameaç apost confess imagin apel minimiz classific cham crav brad festej gracej sentenci assever concretiz remat
        """,
        _AR,
    )
    | _inflect("promet defend agradec reconhec esclarec descrev", _ER)
    | (_inflect("admit garant desment", _IR) - {"garantia"})
    | frozenset(
        """
        disse disseram diz dizem dizia diziam dito dizer dirá diria dissera sustentou sustenta sustentam sustentava pediu
        pede pedem pediram pedia pedido exigiu exige exigem exigia propôs propõe proposto expôs negou nega negam negaram
        negava negado sugeriu sugere advertiu adverte advertia advertindo desmente contou conta contaram contava queixou queixa referiu
        refere mostrou falou fala falava leu lê lia acreditou acredita acreditava achou acha deseja desejou previu
        prevê aplaudiu aplaude instou insta jurou jura rogou desabafou desabafa desabafava disparou dispara cutucou cutuca
        alfinetou alfineta atacou ataca admitiu frisou frisa frisava vincou vinca atirou atira quer queria manifestou
        manifesta congratulou reagiu reage reagiram reagia reagindo resumiu resume definiu
        define pontuou pontua recusou recusa espera esperava esperou pensa pensava dizendo pedindo exigindo propondo negando
        sugerindo contando resumindo definindo
        """.split()
    )
    | {"segundo", "de acordo com", "na opinião de", "nas palavras de", "na avaliação de", "conforme"}
)

_PLATFORMS = {
    "x": "x",
    "twitter": "x",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "threads": "threads",
    "instagram": "instagram",
    "insta": "instagram",
    "facebook": "facebook",
    "tiktok": "tiktok",
    "tik tok": "tiktok",
    "telegram": "telegram",
    "truth social": "truthsocial",
    "reddit": "reddit",
    "linkedin": "linkedin",
    "vk": "vk",
    "vkontakte": "vk",
}

_SMALL = "zero um dois três quatro cinco seis sete oito nove".split()
_TENS = dict(
    zip("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(), range(20, 100, 10), strict=True)
)
_HUNDREDS = "cento duzent trezent quatrocent quinhent seiscent setecent oitocent novecent".split()
_NUMBERS = {word: float(n) for n, word in enumerate(_SMALL) if n != 1}
_NUMBERS |= {
    word: float(n)
    for n, word in enumerate("dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove".split(), 10)
}
_NUMBERS |= {"duas": 2.0, "quatorze": 14.0, "dezasseis": 16.0, "dezassete": 17.0, "dezanove": 19.0}
_NUMBERS |= {ten: float(n) for ten, n in _TENS.items()}
_NUMBERS |= {f"{ten} e {one}": float(n + i) for ten, n in _TENS.items() for i, one in enumerate(_SMALL) if i}
_NUMBERS |= {f"{ten} e {one}": float(n + i) for ten, n in _TENS.items() for one, i in (("uma", 1), ("duas", 2))}
_NUMBERS |= {"cem": 100.0, "cento": 100.0, "mil": 1000.0}
_NUMBERS |= {stem + end: float(n * 100) for n, stem in enumerate(_HUNDREDS, 1) if n > 1 for end in ("os", "as")}

_ENDED = "acabou por; terminou por; quis; chegou a; preferiu; optou por".split("; ")
_TO_WRITE = "escrever tuitar postar publicar responder comentar acrescentar".split()
_CHAINS = frozenset(f"{ended} {written}" for ended in _ENDED for written in _TO_WRITE)
"""What somebody came to write in the end: acabou por escrever."""

# verbs of saying that are phrases, after the collocation dictionaries
_SAYING = phrases(
    """
    deixou claro; deixa claro; deixava claro; deixando claro; deixou bem claro; fez questão de; faz questão de;
    fez saber; faz saber; deu a entender; dá a entender; deu a conhecer; dá a conhecer; pôs os pontos nos is;
    pediu desculpa; pede desculpa; pediu desculpas; pede desculpas; pediu perdão; pede perdão; chamou a atenção;
    chama a atenção; fez um apelo; faz um apelo; saiu em defesa; sai em defesa; veio a público; vem a público;
    jogou a culpa; botou a culpa; fez mea culpa; faz mea culpa; levantou a voz
    """
)

LANGUAGE = Language(
    code="pt",
    marks=(("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("'", "'")),
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {name: i for i, name in enumerate(_SHORT_MONTHS, 1) if name != "mar"}
    | {"marco": 3},
    weekdays={name: i for i, name in enumerate(_WEEKDAYS)}
    | {name.removesuffix("-feira"): i for i, name in enumerate(_WEEKDAYS)}
    | {"terca-feira": 1, "sabado": 5},
    short_days={name: i for i, name in enumerate("seg ter qua qui sex sáb dom".split())},
    relative_days={
        "hoje": 0,
        "hoje mesmo": 0,
        "esta manhã": 0,
        "nesta manhã": 0,
        "esta tarde": 0,
        "nesta tarde": 0,
        "esta noite": 0,
        "nesta noite": 0,
        "esta madrugada": 0,
        "nesta madrugada": 0,
        "ontem": -1,
        "ontem à noite": -1,
        "ontem à tarde": -1,
        "ontem de manhã": -1,
        "anteontem": -2,
        "antes de ontem": -2,
    }
    | days(
        """
        há dois dias=-2; há três dias=-3; há quatro dias=-4; há cinco dias=-5; hoje de manhã=0; hoje à tarde=0; hoje
        à noite=0; ontem mesmo=-1; ontem pela manhã=-1; dois dias atrás=-2; três dias atrás=-3; no dia de ontem=-1
        """
    ),
    common=frozenset(
        """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
        quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
        esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos são nosso ainda após segundo
        disse vai pode anos dois contra sobre
        """.split()
    ),
    post_verbs=_POST_VERBS | _ON_NETWORKS,
    write_verbs=_CHAINS | _WRITE_VERBS,
    speech_verbs=_SAYING | phrases("lê-se; pode ler-se") | _SPEECH_VERBS - _WRITE_VERBS - _CARRY_VERBS,
    carry_verbs=_CARRY_VERBS | {"foi além"},
    impersonal=phrases(
        """
        lê-se; lia-se; pode ler-se; pode-se ler; podia ler-se; podia-se ler; se lê
        """
    ),
    networks=phrases(
        """
        redes sociais; nas redes; pelas redes; rede social; toot; toots; skeet; repost;
        mesma rede; mesma plataforma; mesma rede social; mesmo aplicativo
        """
    ),
    post_nouns=phrases(
        """
        redes sociais; nas redes; pelas redes; rede social;
        tuíte; tuítes; tuite; tuites; tweet; tweets; retuíte; post; posts; postagem; postagens; publicação; publicações;
        mensagem; mensagens; um fio; no fio; seu fio; o fio publicado; thread; sequência de posts; sequência de postagens;
        sequência de tuítes; série de posts; série de tuítes; em sua conta; na sua conta; de sua conta; da sua conta; pela sua
        conta; na conta; nas suas contas; em suas contas; conta oficial; conta pessoal; conta no; conta do; conta da; perfil;
        perfis; em suas redes; nas suas redes; em suas redes sociais; nas suas redes sociais; em seu mural; na sua página;
        canal no telegram; story; stories; legenda
        """
    ),
    demonstratives=frozenset("este esta".split()),
    recalling=frozenset(
        "lembrou lembra relembrou relembra recordou recorda citou cita citaram citando compartilhou compartilha partilhou partilha divulgou retuitou reproduziu reproduz leu resgatou".split()
    ),
    users=frozenset(
        "usuário usuária usuários usuárias utilizador utilizadora utilizadores internauta internautas".split()
    ),
    account_nouns=phrases(
        "a conta do; a conta da; conta oficial do; conta oficial da; perfil do; perfil da; perfil oficial do; perfil oficial "
        "da; canal do; canal da; página do; página da"
    ),
    reply_nouns=frozenset("resposta respostas réplica réplicas tréplica".split()),
    following=(
        r"\b(?:a|aos|com|para|entre) (?:os )?(?:seus )?(?:(?:mais de )?[\d.,]+ (?:mil |milhões de "
        r")?)?(?:seguidores|inscritos)\b"
    ),
    parallels=frozenset("enquanto".split()),
    selfsame=frozenset("próprio própria mesmo mesma".split()),
    voice_nouns=frozenset(
        """
        garantia garantias
        desabafo anúncio despedida confissão aviso alfinetada desculpa agradecimento homenagem provocação recado
        palavras frase frases reação reacção comentário comentários veredito versão promessa apelo ressalva
        conclusão observação esclarecimento queixa reflexão balanço alerta
        """.split()
    ),
    platform_names=_PLATFORMS,
    occasions=phrases(
        """
        na audiência; durante a audiência; na petição; alegações finais; na acusação; na denúncia; na sentença;
        no acórdão; no recurso; no despacho; nas alegações; na queixa-crime; no depoimento;
        contactado pelo; contactada pelo; contactados pelo; ouvido pelo; ouvida pelo; à chegada; à margem da; à margem do; no púlpito; ao vivo na; em direto na;
        do outro lado da linha;
        à porta; na porta; à saída; na saída;
        nos corredores; pelos corredores; no corredor; no cafezinho; nos bastidores;
        seu blog; seu blogue;
        memorando; autointitulado; autointitulada; autodenominado; autodenominada; autoproclamado; autoproclamada; do palco; da tribuna; no palco; na tribuna; a este jornal; ao nosso jornal; à reportagem; a esta redação; à nossa redação; à nossa reportagem; ao jornal;
        à agência; aos microfones; em conversa com; coletiva; conferência; num vídeo; em um vídeo;
        jornalistas; repórteres; à imprensa; aos jornalistas; entrevista coletiva; coletiva de imprensa; conferência de
        imprensa; um comunicado; o comunicado; em comunicado; comunicado; em nota; uma nota; a nota; nota oficial; uma
        entrevista; em entrevista; entrevista ao; entrevista à; entrevista a; entrevista; entrevistado; entrevistada; em
        declarações; disse ao; disse à; declarou ao; declarou à; um discurso; seu discurso; o discurso; em discurso; discurso
        de; pronunciamento; no plenário; em plenário; na câmara; no senado; no congresso; no parlamento; na tribuna; na
        assembleia; em sessão; na sessão; comissão parlamentar; uma carta; a carta; carta aberta; num bilhete; um bilhete;
        comício; um ato; num ato; rádio; televisão; na tv; à tv; podcast; whatsapp; e-mail; correio
        eletrónico; correio eletrônico; por telefone; ao telefone; telefonema; pessoalmente; um livro; seu livro; memórias;
        autobiografia; sua coluna; artigo de opinião; o título; intitulado; intitulada; intitulados; manchete;
        lema; slogan; faixa; faixas; cartaz; cartazes; placa; placas; letreiro; coro; gritos de; aos gritos; gritaram; entoaram;
        cantaram; cantavam; pichação; pichado; pichada; inscrição; apelidado; apelidada; apelido; alcunha; alcunhado; chamado;
        chamada; chamados; chamadas; conhecido como; conhecida como; conhecidos como; batizado; batizada; no julgamento; ao
        juiz; no tribunal; em tribunal; depoimento; testemunho; panfleto; folheto; ata; atas; segundo fontes; fontes próximas; sob condição de anonimato
        """
    ),
    indefinite=frozenset(
        "um uma uns umas outro outra outros outras algum alguma alguns algumas alguém certo certa vários várias dois duas três "
        "muitos muitas".split()
    ),
    definite=frozenset(
        "o a os as seu sua seus suas este esta estes estas esse essa aquele aquela dito dita próprio própria meu nosso".split()
    ),
    prepositions=frozenset(
        """
        de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra com sem sobre sob contra ante até após
        entre desde perante ao aos à às durante neste nesta nesse nessa deste desta desse dessa perto
        """.split()
    ),
    tongues=signs(
        """
        ar: árabe; ca: catalão; cs: tcheco checo; da: dinamarquês; de: alemão; el: grego; en: inglês; es: espanhol;
        fi: finlandês; fr: francês; he: hebraico; hu: húngaro; it: italiano; ja: japonês; nl: holandês neerlandês;
        no: norueguês; pl: polonês polaco; pt: português; ro: romeno; ru: russo; sv: sueco; tr: turco; uk: ucraniano;
        zh: chinês mandarim
        """
    ),
    mediums=frozenset("em no na nos nas num numa por pelo pela pelos pelas via com sob".split()),
    complements=frozenset({"que"}),
    futures=frozenset("vai vão ia iam irá irão".split()),
    dated=frozenset("datado datada datados datadas".split()),
    viewpoints=frozenset("para".split()),
    questions=frozenset("pergunta".split()),
    us=phrases("nos escreve; nos escreveu; escreve-nos; escreveu-nos"),
    readers=frozenset("leitor leitora ouvinte".split()),
    relatives=frozenset("que quem cujo cuja onde qual quais".split()),
    genitives=frozenset("de do da dos das".split()),
    weak_nouns=frozenset("mensagem mensagens".split()),
    homonyms=frozenset("post posts publicação publicações".split()),
    quoting=frozenset("citando".split()),
    nicknaming=frozenset(
        "chamou chama chamam chamaram chamado apelidou apelidaram apelidam apelidado batizou batizaram batizado tachou tacha "
        "classificou classifica classificaram classificado descreveu descreve definiu define alcunhou alcunhado "
        "rotulou".split()
    ),
    thus=phrases(
        "declaração foi feita; declaração foi dada; declarações foram feitas; declarações foram dadas; "
        "afirmação foi feita; afirmações foram feitas; comentário foi feito; comentários foram feitos; "
        "fez a declaração; fez a afirmação; fez o comentário"
    ),
    thus_adverbs=frozenset("assim".split()),
    sequence=frozenset("primeiro depois".split()),
    back_references=frozenset("é assim foi isso isto esse essa este esta esses essas tal tais".split()),
    abbreviations=frozenset(
        "sr sra srs sras srta dr dra drs prof profa exmo exma eng engo arq gen cel cap ten sgt mal pe frei d dom av r al pág "
        "págs p vol n nº art etc ex obs tel ltda cia s.a jan fev mar abr mai jun jul ago set out nov dez".split()
    ),
    pictures=frozenset("captura capturas print prints imagem imagens".split()),
    absences=phrases("não existe; não existem; nunca existiu; nunca existiram; jamais existiu; não existiu"),
    ended=frozenset("mais já".split()),
    citations=frozenset("citação citações frase".split()),
    untruths=phrases("falso; falsa; falsos; falsas; falsamente; boato; boatos; inventado; inventada"),
    disowning=phrases(
        """
        falso; falsa; falsos; falsas; falsificado; falsificada; forjado; forjada; falsamente; boato; boatos; fake; montagem;
        manipulado; manipulada; adulterado; adulterada; inventado; inventada; apócrifo; apócrifa; paródia; paródico; satírico;
        satírica; sátira; impostor; impostora; se passa por; se passava por; fazendo-se passar; suposto tuíte; suposto post;
        suposta postagem; suposta publicação; suposta mensagem; supostamente; atribuído falsamente; falsamente atribuído;
        falsamente atribuída; atribuída falsamente; nunca publicou; nunca escreveu; nunca tuitou; nunca postou; não publicou;
        não escreveu; não tuitou; não postou; jamais escreveu; jamais publicou; jamais tuitou; photoshop; hackeada; hackeado;
        hackearam; clonada
        """
    ),
    source_phrases=phrases(
        """
        segundo; de acordo com; na opinião de; na opinião do; na opinião da; na opinião dos; na opinião das; nas
        palavras de; nas palavras do; nas palavras da; nas palavras dos; nas palavras das; na avaliação de; na
        avaliação do; na avaliação da; na avaliação dos; na avaliação das; conforme; no entender de; no entender do;
        no entender da; no entender dos; no entender das; na visão de; na visão do; na visão da; na visão dos; na
        visão das; na ótica de; na ótica do; na ótica da; na ótica dos; na ótica das; na óptica de; na óptica do; na
        óptica da; na óptica dos; na óptica das; ao ver de; ao ver do; ao ver da; ao ver dos; ao ver das; aos olhos
        de; aos olhos do; aos olhos da; aos olhos dos; aos olhos das; segundo palavras de; segundo palavras do;
        segundo palavras da; segundo palavras dos; segundo palavras das; segundo as palavras de; segundo as palavras
        do; segundo as palavras da; segundo as palavras dos; segundo as palavras das; no dizer de; no dizer do; no
        dizer da; no dizer dos; no dizer das
        """
    ),
    hearers=frozenset("a ao à aos".split()),
    agencies=frozenset(
        "diário jornal folha correio gazeta tribuna estado globo público expresso notícias observador estadão sábado visão rádio tv lusa rtp sic tvi globo afp reuters agência".split()
    ),
    fused_hearers=frozenset("ao à".split()),
    articled_names=True,
    collectives=forms(
        """
        clube; equipa; equipe; federação; liga; ministério; departamento; agência; governo; prefeitura; parlamento;
        polícia; tribunal; procuradoria; embaixada; hospital; clínica; escola; universidade; instituto; museu;
        teatro; biblioteca; editora; companhia; empresa; firma; banco; fábrica; aeroporto; sindicato; associação;
        fundação; organização; entidade; partido; movimento; comitê; comité; comissão; concessionária; operadora;
        zoo; zoológico; parque; secretaria; autarquia; município; plataforma; coletivo; colectivo; instituição
        """
    ),
    crowds=frozenset(
        "pais ativistas moradores usuários internautas torcedores críticos leitores vizinhos seguidores manifestantes testemunhas populares".split()
    ),
    agents=frozenset("por pelo pela pelos pelas".split()),
    own_words=phrases(
        """
        segundo ele; segundo ela; de acordo com ele; de acordo com ela; nas suas palavras; em suas palavras; na sua
        opinião; segundo eles; segundo elas; nas palavras dele; nas palavras dela; segundo as suas palavras; segundo
        suas palavras; no seu entender; em seu entender; no entender dele; no entender dela; a seu ver; na visão dele;
        na visão dela; na avaliação dele; na avaliação dela; na opinião dele; na opinião dela; em sua opinião; em sua
        avaliação; na sua avaliação; de acordo com eles; conforme ele; conforme ela; segundo o próprio; segundo a
        própria; nas próprias palavras
        """
    ),
    participles=("ndo",),
    predecessors=frozenset("antigo antiga".split()),
    qualifiers=frozenset("antigo antiga novo nova atual então futuro futura falecido falecida".split()),
    questioning=frozenset("perguntado perguntada questionado questionada".split()),
    subordinators=frozenset("enquanto quando embora depois após antes como se desde porque".split()),
    subjects=frozenset("ele ela eles elas".split()),
    possessives=frozenset("seu sua seus suas".split()),
    passives=frozenset("foi foram sido será serão era eram".split()),
    pronouns={"ele": "m", "ela": "f", "eles": "p", "elas": "p"},
    negations=frozenset("não nunca jamais ninguém nada nem nenhum nenhuma nenhuns nenhumas tampouco sem sequer".split())
    | phrases("longe de; em vez de; ao invés de; em lugar de; tudo menos"),
    modals=phrases("a menos que; contanto que; a não ser que")
    | frozenset(
        """
        seria seriam estaria estariam teria teriam haveria
        pode podem posso podemos podeis podes poder poderá poderão poderei poderemos poderia poderiam poderíamos pôde puderam
        podíamos devíamos pude pudemos possamos
        podia podiam possa possam pudesse pudessem deve devem devo devemos dever deverá deverão deverei deveremos deveria
        deveriam deveríamos devia deviam precisa precisam precisamos se salvo exceto excepto só somente apenas unicamente
        talvez acaso possivelmente provavelmente certamente seguramente supostamente alegadamente aparentemente suposto suposta
        supostos supostas alegado alegada possível provável impossível improvável certo certa seguro óbvio obviamente claramente
        evidentemente indubitavelmente necessário obrigatório obrigado obrigada quer querem tentará
        """.split()
    )
    | phrases("ao que parece; pelo visto; pelos vistos; dizem que; excetuando; com exceção; à exceção; a não ser"),
    quantifiers=frozenset(
        """
        principalmente majoritariamente
        muitíssimos muitíssimas pouquíssimos pouquíssimas pouquíssimo pouquíssima
        todo toda todos todas tudo algum alguma alguns algumas muito muita muitos muitas pouco pouca poucos poucas bastante
        bastantes demasiado demais mais menos cada qualquer quaisquer ambos ambas sempre frequentemente raramente quase vários
        várias diversos diversas alguém algo maioria minoria metade inteiro inteira inteiros inteiras completo completa total
        totalmente completamente inteiramente parcialmente único única únicos únicas tantos tantas cerca aproximadamente
        """.split()
    ),
    peoples=tuple(
        """
        american norte-american britânic ingles inglês alemã alemão alem francês frances italian espanhol portugues
        português neerlandes neerlandês holandes holandês belga suíç austríac suec norueg norueguês dinamarques
        dinamarquês finlandes finlandês islandes islandês irlandes irlandês escoces escocês gales galês polac
        polones polonês chec eslovac húngar romen búlgar greg grego turc sérvi croat esloven bósni albanes albanês
        russ ucranian bieloruss georgian armêni azer cazaque chinês chines japonês japones corean indian paquistanes
        paquistanês afegã afegão iranian iraquian síri libanes libanês israelens palestin jordanian egípci líbi
        tunisian argelin marroquin sudanes sudanês etíope nigerian quenian sul-african mexican brasileir argentin
        chilen colombian venezuelan cuban canadens australian europe asiátic african roman curd árabe letão leton
        lituan estonian cipriota
        bolivian peruan equatorian paraguai uruguai panamenh costa-riquenh guatemaltec hondurenh salvadorenh
        nicaraguens dominican haitian jamaican filipin indonesi malai tailandes tailandês vietnamit
        singapurian saudit emirat catari kuwaitian iemenit bangladesh nepales nepalês ganes ganês senegales
        senegalês marfinens camarones camaronês congoles congolês ugandens tanzanian ruandes ruandês somali
        zimbabuan zambian moçambican angolan maltes maltês montenegrin macedôni kosovar moldav uzbeque
        turcomen mongol neozelandes neozelandês timorens caboverdian cabo-verdian guineens
        """.split()
    ),
    rounds=frozenset("dezenas dúzias centenas centena milhares milhões punhado".split()),
    bounds=phrases("mais de; menos de; cerca de; acima de; abaixo de; até"),
    fractions=frozenset(
        "dobro dobrou duplica duplicou duplicado triplica triplicou triplicado quadruplicou triplo quádruplo metade terço quarto quinto décimo".split()
    ),
    measures=signs(
        """
        day: dia dias; week: semana semanas; month: mês meses; year: ano anos; hour: hora horas;
        minute: minuto minutos; second: segundos; decade: década décadas; century: século séculos;
        gram: grama gramas; mg: miligrama miligramas; litre: litro litros
        """
    ),
    persons=frozenset(
        """
        eu me mim comigo meu minha meus minhas nós conosco connosco nosso nossa nossos nossas tu te ti contigo teu tua teus
        tuas você vocês ele ela eles elas lhe lhes seu sua seus suas dele dela deles delas vós vosso vossa nos vos
        """.split()
    ),
    tenses=frozenset(
        """
        sou és é somos são era eras éramos eram fui foi fomos foram serei será seremos serão seria seriam seja sejam ser sido
        sendo estou está estamos estão estava estávamos estavam esteve estiveram estarei estará estaremos estarão estaria
        esteja estejam tenho tem temos têm tinha tínhamos tinham teve tiveram terei terá teremos terão teria teriam tenha tenham
        hei há hão havia haviam houve haverá haveria vou vai vamos vão ia íamos iam
        """.split()
    ),
    conjugations=rows(
        """
        ei ás á emos ão ia ias íamos iam; rei rás rá remos reis rão ria rias ríamos riam; ei aste ou ámos amos aram; uei ou; quei cou; cei çou; i este eu
        emos eram; i iste iu imos iram; ava avas ávamos avam; ia ias íamos iam; o amos ais; o emos eis; o imos; a amos
        am; e emos em; e imos em; faço faz fazemos fazem fazia fazíamos faziam; fiz fez fizemos fizeram; digo diz dizemos dizem dizia dizíamos diziam; disse
        dissemos disseram; posso pode podemos podem; pude pôde pudemos puderam; quero quer queremos querem; quis
        quisemos quiseram; dou dá damos dão; dei deu demos deram; vejo vê vemos veem; vi viu vimos viram; sei sabe
        sabemos sabem; soube soubemos souberam; vim veio viemos vieram; ponho põe pomos põem; pus pôs pusemos puseram;
        tive teve tivemos tiveram; estive esteve estivemos estiveram; trago traz trazemos trazem; trouxe trouxemos
        trouxeram
        """
    )
    + times("erei erá eremos erão irei irá iremos irão = a amos am; arei ará aremos arão = e emos em"),
    stem_vowels={"i": "e", "u": "o"},
    shared_endings=rows_by_verb(
        """
        ar: o as a am e em; er: o es e em a am; ir: o es e em a am; ar: a ou ava ará aria; ar: am aram avam arão
        ariam; ar: amos ámos ávamos aremos; ar: o ei ava arei aria; er: e eu ia erá eria; er: em eram iam erão eriam;
        er: emos íamos eremos; er: o i ia erei eria; ir: e iu ia irá iria; ir: em iram iam irão iriam; ir: imos íamos
        iremos; ir: o i ia irei iria
        """
    ),
    equal_values=tuple(
        frozenset(group.split())
        for group in (
            "nenhum nenhuma zero",
            "nunca jamais",
            "pode poderia",
            "podem poderiam",
            "poderá pode",
            "deve deverá",
            "devem deverão",
            "só somente apenas unicamente",
            "exceto excepto salvo",
            "talvez acaso",
            "possivelmente provavelmente",
            "certamente seguramente",
            "supostamente alegadamente",
            "suposto alegado",
            "suposta alegada",
            "totalmente completamente inteiramente",
            "inteiro completo",
            "inteira completa",
            "cerca aproximadamente",
            "vários alguns diversos",
            "várias algumas diversas",
        )
    ),
    hearsay=phrases("ao que parece; que eu saiba; que saibamos; na minha opinião; a meu ver; ao que consta"),
    partitives=phrases("um dos; uma das; um dos meus; uma das minhas; um dos nossos; uma das nossas"),
    steps=frozenset({"em", "para", "de", "até"}),
    reaches=frozenset({"para", "até"}),
    cases=rows("eu me mim; tu te ti; ele o lhe; ela a lhe; nós nos; eles os lhes; elas as lhes"),
    certainties=rows(
        "sei sabe sabemos sabem sabia; acho acha achamos acham creio crê penso pensa acredito acredita; duvido duvida; espero espera esperamos; temo teme; suspeito suspeita"
    ),
    vague=frozenset("cerca aproximadamente algo muito muita pouco quer querem demais certo".split()),
    function_words=frozenset(
        """
        o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra pro com ao aos à
        às e ou que como este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo neste
        nesta nesse nessa deste desta desse dessa naquele naquela daquele daquela aqui aí ali lá cá agora já então logo pois
        assim tão também ainda até mesmo mesma mesmos mesmas onde quando qual quais quem cujo cuja sobre sob entre após
        desde durante bem ah oh ora
        """.split()
    )
    | phrases("acima de tudo; antes de tudo; de todo modo; em todo caso"),
    openers=frozenset("depois então entretanto finalmente recentemente posteriormente também já inclusive".split()),
    times=frozenset(
        "hora horas minuto minutos momento dia dias semana semanas mês meses ano anos noite manhã tarde".split()
    ),
    additives=frozenset("também ainda".split()),
    sequels=phrases("antes de; depois de; ao mesmo tempo que; enquanto; para depois"),
    refusals=tuple("recus negou negara nega evit absten abstev esquec omit rejeit carec falh".split()),
    contrasts=frozenset(
        "mas porém contudo todavia entretanto embora salvo exceto excepto se senão enquanto apesar caso exceção".split()
    ),
    voices=frozenset("foi foram sido sendo".split()),
    denials=frozenset(
        (
            "duvido duvida duvidam duvidamos nego nega negam negamos desminto desmente desmentem mito mentira "
            "boato boatos falso falsa oxalá tomara espero esperamos imagina imagine imaginem finge fingem receio "
            "tememos"
        ).split()
    ),
    conditions=phrases("se; enquanto; até que; desde que; a menos que; a não ser que; contanto que; caso"),
    ascribing=phrases(
        """
        atribuído a; atribuída a; atribuídos a; atribuídas a; atribuído ao; atribuída ao; atribuído à;
        atribuída à; atribuem a; atribuem ao; atribuem à
        """
    ),
    scant=frozenset("pouco pouca poucos poucas".split()),
    limits=ends("até; até ao; até o / desde; desde o; a partir de; a partir do"),
    same=frozenset("mesmo mesma".split()),
    concessions=phrases("mesmo se; como se"),
    asking=phrases(
        "quem; quando; onde; aonde; por que; porque é que; como; quanto; quanta; quantos; quantas; qual; "
        "quais; o que; será que; acaso; porventura"
    ),
    selves=frozenset("eu".split()),
    opinions=phrases(
        "acho que; creio que; penso que; suponho que; receio que; acreditamos que; suspeito que; imagino que; parece-me; me parece; entendo que"
    ),
    attempts=tuple("tent promet ameaç oferec esper pretend quer quis plane prevê previa procur aceit decid".split()),
    infinitive_endings=("ar", "er", "ir"),
    opposed=sides(
        """
        leve leves levemente menor menores modest- limitad- pequen- ligeiro ligeira ligeiros mínim- / grave
          graves gravemente maior maiores enorm- massiv- considerá- imens- sever- sério séria sérios;
        possível possíveis provável prováveis presumid- suposto suposta alegad- / certo certa seguro segura
          confirmad- provad- comprovad- real;
        aprov- apoi- aceit- adot- adopt- defend- / rejeit- conden- combat- denunci- bloque- critic- repudi- veta
          vetou vetar vetado chumb-;
        abre abrem abriu abriram abrir abrirá abert- reabr- reabert- inaugur- / fech- encerr-;
        mantém mantêm manteve mantiveram manter- conserv- guarda guardou guardar preserv- salva salvam salvou
          salvar / suprim- abol- abandon- anul- elimin- cancel- desmantel- extingu-;
        conced- atribu- outorg- / negad- retir- suspend- revog- recus-;
        levant- flexibil- alivi- / impôs impos- imposto imposta endurec- prorrog- prolong-;
        aument- subiu subiram subir subirá sobe sobem cresc- dispar- elev- / baixa baixam baixou baixaram baixar
          diminu- reduz- cai caem caiu caíram desab- despenc-;
        contrat- nomeou nomeado nomear nomeia promov- reintegr- / despede despedem despediu despediram despedir
          demit- exoner- afast-;
        ganh- venc- triunf- / perde perdem perdeu perderam perder perdido perca;
        proteg- defend- salva salvam salvou salvar ajud- / ameaç- atac- destru- danific- prejudic-;
        começ- inici- lanç- retom- continu- prossegu- / param parou pararam parar suspend- cess- termin-
          interromp-;
        tranquiliz- alivi- acalm- / alarm- inquiet- preocup- assust-;
        constru- ergu- edific- / demol- derrub- destru-;
        ama amam amamos adora adoram / odeia odeiam odiamos detesta despreza;
        absolv- libert- inocent- indult- / conden- prend- preso presa encarcer-;
        reconhec- admit- confess- confirm- / nega negam negou negaram negar desment-;
        respeit- cumpr- aplic- / viol- descumpr- infring- ignor-;
        compra compram comprou compraram comprar comprado adquir- / vende vendem vendeu venderam vender vendido;
        sobreviv- curou curado curar / morr- morto morta mortos falec- perec-;
        autoriz- permit- / proíb- proib- veta vetou vetar vetado;
        agradec- elogi- louv- felicit- / culp- critic- acus- insult- censur-;
        une unem uniu reconcili- / divid- separ-;
        melhor- / pior- agrav- deterior-;
        potável potáveis inofensiv- / tóxic- contaminad- envenenad-;
        limp- / sujo suja sujos sujas poluíd-
        """
    ),
    praise=frozenset(
        """
        acertad- admir- ador- agradec- agradáv- alegr- amáve- bela belo bem benéf- boa boas bom bonit- bons
        brilhant- caloros- capaz capazes competent- corag- corajos- delicios- dign- eficaz- eficient- elegant-
        encant- entusias- esplêndid- excecional- excelen- excepcional- exemplar- extraordinári- fabulos- fantástic-
        feliz felizes formidáve- frutífer- generos- genial- glorios- glória- grandios- grata grato heroic- herói-
        honest- honra- impecáve- inteligent- justa justo leais leal lúcid- magnífic- maravilh- melhor melhores nobre
        nobres notáve- optimis- orgulho orgulhos- otimis- perfeit- positiv- prazer- promissor- prudent- razoáve-
        respeitos- satisf- sensat- sincer- sublim- sucesso- sábia sábio sólid- talent- triunf- valent- valios-
        virtud- vitóri- êxito- úteis útil
        """.split()
    ),
    blame=frozenset(
        """
        abomináve- aborrecid- absurd- alarmant- arrogan- asqueros- atroz- bárbar- calamit- caos catastróf-
        catástrof- caótic- cobard- corrup- covard- cruel- culpad- cínic- danos- decepcion- deploráve- desastr-
        desesper- desonest- desonr- desprez- devast- débil- enganad- erro erros estúpid- farsa- fiasco- fracass-
        fraud- funest- furios- fúria- hipocris- hipócrit- horror- horríve- hostil- humilh- idiot- ignorant- imoral-
        inaceitáve- incompetent- indign- inept- infam- ingrat- injust- insult- intoleráve- inúte- inútil-
        irresponsáve- lament- mal mau maus medíocr- mentir- mesquinh- miseráve- má más nefast- nociv- odios-
        patétic- penos- pior piores podre- preocup- péssim- repugnant- ridícul- ruim ruins ruína- sinistr- temeri-
        terríve- tragédi- traidor- traição- triste tristes trágic- tóxic- vergonh- vil vis vulgar- ódio
        """.split()
    ),
    turns=pairs(
        "acabo de/vou; acaba de/vai; acabamos de/vamos; acabam de/vão; porque/embora; enquanto/embora; enquanto/apesar de; quando/embora; "
        "pois/embora; já que/embora; por isso/no entanto; portanto/contudo; "
        "por causa de/apesar de; por causa da/apesar da; por causa do/apesar do; graças a/apesar de; "
        "devido a/apesar de; agora/então; imediatamente/depois; aqui/ali; aqui/lá; já/ainda não; já/ainda; "
        "para/desde; até/desde; próximo/anterior; próxima/anterior"
    ),
    antonyms=each_pair(
        """
        mortos feridos; morto ferido; mortas feridas; deixo começo; deixa começa; deixamos começamos; deixam
        começam; deixei comecei; deixou começou; deixaram começaram; deixar começar; concordo discordo; concorda
        discorda; concordamos discordamos; concordam discordam; concordou discordou; concordaram discordaram;
        concordar discordar;
        primavera verão outono inverno;
        diário semanal mensal trimestral semestral anual; diária semanal mensal trimestral semestral anual;
        diariamente semanalmente mensalmente anualmente
        """
    )
    + tuple(
        frozenset(pair.split("/"))
        for pair in """
            aplaudo/condeno aplaude/condena aumento/corte aumentos/cortes confirmo/desminto manter/extinguir
            mantido/extinto mantido/cancelado mantida/cancelada começa/acaba acelerar/frear reforçado/enfraquecido
            vida/morte
            manhã/noite manhã/tarde tarde/noite dia/noite meio-dia/meia-noite prazer/pesar sobre/sob depressa/devagar rapidamente/lentamente bonito/feio bonita/feia confirmado/anulado confirmou/anulou confirma/anula confirmar/anular
            longo/curto longa/curta longos/curtos longas/curtas autorizado/proibido esperança/desespero
            protege/ameaça proteger/ameaçar constrói/destrói salva/mata agressor/vítima presentes/ausentes
            conseguiu/falhou orgulhoso/envergonhado orgulhosa/envergonhada claro/escuro juntos/sozinhos dar/tirar
            dá/tira começar/parar
            sobre/sob
            passado/próximo passada/próxima absolvido/condenado absolvida/condenada absolver/condenar absolveu/condenou culpado/inocente
            contestado/confirmado ligado/desligado ligada/desligada ligados/desligados ligadas/desligadas
            ligar/desligar válido/inválido curado/doente subir/descer ensolarado/nublado ativado/desativado
            grosso/fino espesso/fino cima/baixo devolvida/cobrada devolvido/cobrado reembolsado/cobrado
            vazio/cheio vazio/ocupado vazia/ocupada vazias/ocupadas livre/ocupado próximo/distante
            perto/longe largo/estreito profundo/raso pesado/leve limpo/sujo seco/molhado duro/mole
            quente/frio calmo/nervoso saudável/doente acordado/dormido chegar/partir chegou/partiu
            emprestar/pedir lembrou/esqueceu rir/chorar encontrar/perder encontrou/perdeu poupar/gastar
            crescer/encolher visível/oculto corajoso/cobarde generoso/avarento lucro/prejuízo
            importação/exportação público/secreto voluntário/obrigatório raro/frequente ruidoso/silencioso
            liso/áspero fortalecer/enfraquecer alargar/encurtar nomeado/demitido contratado/despedido
            contratar/despedir promovido/despromovido premiado/punido aceite/recusado elogiado/criticado
            recolhido/descartado
            apoio/rejeito apoio/combato apoio/condeno subir/cair sobe/cai sobem/caem subirá/cairá aumentar/cair aumenta/cai defendo/ataco elogio/critico
            apoia/rejeita apoiam/rejeitam apoiar/rejeitar apoiou/rejeitou apoiamos/rejeitamos apoio/rejeição apoio/oposição
            apoia/combate apoiamos/combatemos aceita/rejeita aceita/recusa aceitam/recusam aceitar/recusar aceitou/recusou
            aceitamos/recusamos aceitar/rejeitar aprova/rejeita aprovar/rejeitar aprovou/rejeitou aprovado/rejeitado
            aprovada/rejeitada aprovado/reprovado ganha/perde ganham/perdem ganhar/perder ganhou/perdeu ganhamos/perdemos
            ganharemos/perderemos vence/perde vencer/perder venceu/perdeu vitória/derrota mais/menos
            maior/menor maiores/menores melhor/pior melhores/piores melhora/piora melhorar/piorar melhorou/piorou
            melhorará/piorará sobe/desce sobe/baixa sobem/descem subir/descer subir/baixar subiu/desceu subiu/caiu subirá/descerá
            aumenta/diminui aumenta/reduz aumentam/diminuem aumentar/diminuir aumentar/reduzir aumentou/diminuiu
            aumentou/reduziu aumentará/reduzirá aumento/redução aumento/queda cresce/cai crescer/cair cresceu/caiu
            crescimento/queda abre/fecha abrem/fecham abrir/fechar abriu/fechou abrirá/fechará abriremos/fecharemos
            aberto/fechado aberta/fechada abertos/fechados abertas/fechadas abertura/fechamento abertura/encerramento
            antes/depois primeiro/último primeira/última primeiros/últimos alto/baixo alta/baixa altos/baixos altas/baixas
            bom/mau boa/má bom/ruim boa/ruim bons/maus boas/más bem/mal verdadeiro/falso verdadeira/falsa verdade/mentira
            certo/errado certa/errada culpado/inocente culpada/inocente culpados/inocentes legal/ilegal legais/ilegais
            justo/injusto justa/injusta possível/impossível seguro/perigoso segura/perigosa seguro/inseguro segura/insegura
            amigo/inimigo amigos/inimigos aliado/inimigo aliados/inimigos ama/odeia amar/odiar amor/ódio permite/proíbe
            permitem/proíbem permitir/proibir permitiu/proibiu permitirá/proibirá permitido/proibido permitida/proibida
            sucesso/fracasso começa/termina começar/terminar começou/terminou início/fim começo/fim compra/vende
            comprar/vender comprou/vendeu compra/venda forte/fraco fortes/fracos forte/fraca rico/pobre ricos/pobres
            velho/novo velha/nova velhos/novos jovem/velho jovens/velhos grande/pequeno grandes/pequenos grande/pequena
            rápido/lento cedo/tarde dentro/fora acima/abaixo com/sem favor/contra inclui/exclui incluem/excluem
            incluir/excluir incluído/excluído entra/sai entrar/sair entrou/saiu fica/sai ficar/sair ficou/saiu
            confirma/nega confirma/desmente confirmou/desmentiu confirmou/negou confirmar/desmentir confirmado/desmentido
            afirma/nega afirmou/negou admite/nega admitiu/negou público/privado pública/privada públicos/privados
            públicas/privadas esperança/medo útil/inútil úteis/inúteis fácil/difícil fáceis/difíceis paz/guerra vivo/morto
            viva/morta vivos/mortos criar/destruir construir/destruir construiu/destruiu norte/sul leste/oeste esquerda/direita
            máximo/mínimo maioria/minoria confiança/desconfiança confia/desconfia elogia/critica elogiou/criticou
            defende/ataca defendeu/atacou defender/atacar lembra/esquece lembrar/esquecer protege/prejudica
            ajuda/prejudica ajudar/prejudicar ajudou/prejudicou permanente/temporário permanente/provisório caro/barato
            cara/barata caros/baratos feliz/infeliz felizes/infelizes orgulho/vergonha honesto/desonesto honesta/desonesta
            acordo/desacordo contratar/demitir contratou/demitiu positivo/negativo positiva/negativa otimista/pessimista
            necessário/desnecessário necessária/desnecessária manter/perder mantém/perde fazer/desfazer
            alta/queda abertura/fecho redução/ampliação reduziu/ampliou criação/extinção criou/extinguiu criado/extinto
            entrada/saída contratação/demissão contratado/demitido contratações/demissões aprovou/chumbou
            aprovado/chumbado endureceu/aliviou endurece/alivia endurecido/aliviado acelerou/travou acelera/trava
            acelerado/travado duplicou/reduziu dobrou/reduziu duplicado/reduzido proibiu/autorizou proíbe/autoriza
            construiu/demoliu constrói/demole construído/demolido construção/demolição assina/rasga assinou/rasgou
            espera/teme esperança/temor receitas/despesas superávit/déficit excedente/défice agravou/aliviou
            agrava/alivia ampliou/cortou amplia/corta facilitou/dificultou facilita/dificulta
            """.split()
    ),
    contractions={
        "ao": ("a", "o"),
        "aos": ("a", "os"),
        "do": ("de", "o"),
        "da": ("de", "a"),
        "dos": ("de", "os"),
        "das": ("de", "as"),
        "no": ("em", "o"),
        "na": ("em", "a"),
        "num": ("em", "um"),
        "numa": ("em", "uma"),
        "pelo": ("por", "o"),
        "pela": ("por", "a"),
        "pelos": ("por", "os"),
        "pelas": ("por", "as"),
        "pra": ("para",),
        "pro": ("para", "o"),
        "tá": ("está",),
        "tô": ("estou",),
        "cê": ("você",),
        "né": ("não", "é"),
    },
    spellings=dict(pair.split("/") for pair in "min/minutos sr/senhor sra/senhora dr/doutor dra/doutora".split())
    | {
        "facto": "fato",
        "factos": "fatos",
        "acção": "ação",
        "acções": "ações",
        "reacção": "reação",
        "direcção": "direção",
        "director": "diretor",
        "directora": "diretora",
        "directo": "direto",
        "directa": "direta",
        "projecto": "projeto",
        "projectos": "projetos",
        "objectivo": "objetivo",
        "objectivos": "objetivos",
        "actual": "atual",
        "actuais": "atuais",
        "actualmente": "atualmente",
        "activo": "ativo",
        "activos": "ativos",
        "activa": "ativa",
        "actividade": "atividade",
        "actividades": "atividades",
        "acto": "ato",
        "actos": "atos",
        "eléctrico": "elétrico",
        "eléctrica": "elétrica",
        "electricidade": "eletricidade",
        "óptimo": "ótimo",
        "óptima": "ótima",
        "adopção": "adoção",
        "adoptar": "adotar",
        "excepto": "exceto",
        "excepção": "exceção",
        "baptismo": "batismo",
        "correcto": "correto",
        "correcta": "correta",
        "colectivo": "coletivo",
        "colectiva": "coletiva",
        "sector": "setor",
        "sectores": "setores",
        "protecção": "proteção",
        "económico": "econômico",
        "económica": "econômica",
        "económicos": "econômicos",
        "económicas": "econômicas",
        "académico": "acadêmico",
        "académica": "acadêmica",
        "polémica": "polêmica",
        "polémico": "polêmico",
        "género": "gênero",
        "fenómeno": "fenômeno",
        "prémio": "prêmio",
        "prémios": "prêmios",
        "antónio": "antônio",
        "electrónico": "eletrônico",
        "eletrónico": "eletrônico",
        "bebé": "bebê",
        "comité": "comitê",
        "registo": "registro",
        "registos": "registros",
        "quotidiano": "cotidiano",
        "catorze": "quatorze",
        "dezasseis": "dezesseis",
        "dezassete": "dezessete",
        "dezanove": "dezenove",
        "planear": "planejar",
        "contacto": "contato",
        "contactos": "contatos",
        "húmido": "úmido",
        "equipa": "equipe",
        "idéia": "ideia",
        "idéias": "ideias",
        "assembléia": "assembleia",
        "européia": "europeia",
        "vôo": "voo",
        "vôos": "voos",
        "freqüente": "frequente",
        "freqüência": "frequência",
        "conseqüência": "consequência",
        "lingüiça": "linguiça",
        "cinqüenta": "cinquenta",
        "tranqüilo": "tranquilo",
        "lêem": "leem",
        "vêem": "veem",
        "crêem": "creem",
        "tweet": "tuíte",
        "tweets": "tuítes",
        "connosco": "conosco",
    },
    number_words=_NUMBERS,
    number_joins=frozenset({"e"}),
    scale_joins=frozenset({"de"}),
    ordinal_endings=frozenset("o a os as °".split()),
    hours=frozenset("h hs horas".split()),
    halves=dict.fromkeys(phrases("da manhã; da madrugada"), "am") | {"da tarde": "pm", "da noite": "night"},
    minuses=frozenset(["menos"]),
    no_minuses=frozenset("pelo ao ou".split()),
    ranges=frozenset({"a"}),
    unit_leads={"número": "no"},
    parts=days("terço=3; terços=3; quarto=4; quartos=4; quinto=5; quintos=5; décimo=10; décimos=10"),
    repeats=frozenset("vezes".split()),
    quarters=frozenset("trimestre".split()),
    moments={"meio-dia": 12, "meia-noite": 0},
    ordinals={
        word: i
        for i, row in enumerate(
            (
                "primeiro primeira primeiros primeiras",
                "segundo segunda segundos segundas",
                "terceiro terceira terceiros",
                "quarto quarta quartos",
                "quinto quinta quintos",
                "sexto sexta",
                "sétimo sétima",
                "oitavo oitava",
                "nono nona",
                "décimo décima",
            ),
            1,
        )
        for word in row.split()
    },
    decimal_comma=True,
    units={
        "miligrama": "mg",
        "miligramas": "mg",
        "micrograma": "μg",
        "microgramas": "μg",
        "milímetro": "mm",
        "milímetros": "mm",
        "centímetro": "cm",
        "centímetros": "cm",
        "mililitro": "ml",
        "mililitros": "ml",
        "quilowatt": "kw",
        "quilowatts": "kw",
        "megawatt": "mw",
        "megawatts": "mw",
        "gigawatt": "gw",
        "gigawatts": "gw",
        "grau": "°",
        "graus": "°",
        "quilômetros por hora": "km/h",
        "quilómetros por hora": "km/h",
        "por cento": "%",
        "mil": "e3",
        "milhar": "e3",
        "milhares": "e3",
        "milhão": "e6",
        "milhões": "e6",
        "mi": "e6",
        "bilhão": "e9",
        "bilhões": "e9",
        "bi": "e9",
        "trilhão": "e12",
        "trilhões": "e12",
        "dólar": "$",
        "dólares": "$",
        "euro": "€",
        "euros": "€",
        "libra": "£",
        "libras": "£",
        "iene": "¥",
        "ienes": "¥",
        "real": "r$",
        "reais": "r$",
        "km": "km",
        "quilômetro": "km",
        "quilômetros": "km",
        "quilómetro": "km",
        "quilómetros": "km",
        "metro": "meter",
        "metros": "meter",
        "milha": "mi",
        "milhas": "mi",
        "grama": "g",
        "gramas": "g",
        "kg": "kg",
        "quilo": "kg",
        "quilos": "kg",
        "quilograma": "kg",
        "quilogramas": "kg",
        "tonelada": "tonne",
        "toneladas": "tonne",
        "hectare": "ha",
        "hectares": "ha",
        "ha": "ha",
        "litro": "l",
        "litros": "l",
        "dúzia": "x12",
        "dúzias": "x12",
        "meia": "/2",
        "meio": "/2",
    },
    latter=frozenset(("este último", "esta última")),
    likenings=frozenset("como conforme".split()),
    earlier_texts=phrases(
        """
        versão anterior; versão original; primeira versão; versão inicial
        """
    ),
    joints=phrases("bem como; assim como; e também; além de"),
    works=tuple(
        "emissora site portal blog blogue canal semanário hashtag canção música álbum disco filme série novela livro documentário peça programa espetáculo espectáculo poema revista jornal exposição ópera single tema hit podcast romance samba".split()
    ),
    using=frozenset(
        "aproveitou aproveita recorreu recorre usou usaram usa usado usando utilizou utiliza utilizado utilizando".split()
    ),
    genders={
        "o": "m",
        "a": "f",
        "do": "m",
        "da": "f",
        "ao": "m",
        "à": "f",
        "pelo": "m",
        "pela": "f",
        "um": "m",
        "uma": "f",
    },
    officials=frozenset("autarca governante edil político política".split()),
    spots=frozenset(
        """
        praça rua palco tribuna plenário mercado igreja estação estádio cozinha bar calçada escadaria púlpito
        sms whatsapp estúdio gabinete jogo intervalo inauguração balneário vestiário apoiantes apoiadores juiz
        congresso comissão corredores carro carta visita
        """.split()
    ),
    portfolios=frozenset(
        """
        saúde cultura educação interior justiça defesa fazenda finanças economia transportes mobilidade
        agricultura trabalho turismo esporte desporto urbanismo segurança habitação ambiente infraestrutura
        infraestruturas administração
        """.split()
    ),
    titles=frozenset(
        """
        parlamentar sindicalista reitor reitora dirigente mandatário mandatária governante edil
        titular dj
        sr sra srta senhor senhora dom dona d dr dra doutor doutora prof profa professor professora eng engenheiro engenheira
        arquiteto arquiteta presidente presidenta vice-presidente vice ex-presidente ex ministro ministra ex-ministro
        ex-ministra primeiro-ministro primeira-ministra premiê secretário secretária subsecretário subsecretária prefeito
        prefeita ex-prefeito autarca vereador vereadora governador governadora deputado deputada eurodeputado eurodeputada
        senador senadora porta-voz líder chefe diretor diretora director directora comissário comissária embaixador
        embaixadora juiz juíza desembargador desembargadora procurador procuradora promotor promotora delegado delegada
        general coronel capitão major sargento tenente bispo arcebispo cardeal papa padre frei irmã rei rainha príncipe
        princesa duque duquesa conde condessa técnico treinador treinadora atacante goleiro jogador jogadora jornalista
        escritor escritora cantor cantora ator atriz ativista advogado advogada candidato candidata chanceler
        empresário empresária
        """.split()
    ),
    kin_genders=signs(
        "m: marido filho irmão pai tio sobrinho avô; f: mulher esposa filha irmã mãe tia sobrinha avó viúva"
    ),
    title_genders=signs("m: sr senhor; f: sra senhora dona"),
    date_joins=frozenset("de do o a dia em na no".split()),
    day_bars=frozenset(
        "até desde antes depois para cada próximo próxima toda todo todas todos entre após partir".split()
    ),
    nearness=rows(
        """
        este esta neste nesta; próximo próxima vem; passado passada
        """
    ),
    last_words=frozenset("passado passada último última".split()),
    owning_relatives=frozenset("cujo cuja cujos cujas".split()),
    family=frozenset(
        (
            "filho filha esposa esposo mulher marido viúva viúvo irmão irmã mãe pai neto neta avô avó tio tia "
            "sobrinho sobrinha primo prima companheiro companheira"
        ).split()
    ),
    own_people=frozenset("meu minha nosso nossa".split()),
    first_persons=frozenset(
        "eu mim comigo meu minha meus minhas nós nosso nossa nossos nossas conosco connosco sou estou somos estamos tenho "
        "temos vou vamos quero queremos acho".split()
    ),
    side_leads=phrases(
        """
        leia também; leia mais; leia ainda; ler também; ler mais; leia a seguir; veja também; veja mais; veja ainda; ver
        também; ver mais; saiba mais; saiba também; relacionadas; relacionado; notícias relacionadas; notícia relacionada;
        artigos relacionados; matérias relacionadas; assista; assista também; ouça; ouça também; não perca; continua após a
        publicidade; continua depois da publicidade; continue lendo; publicidade; anúncio; conteúdo patrocinado; patrocinado;
        mais lidas; as mais lidas; recomendadas; recomendado; em vídeo; vídeo; inscreva-se; assine
        """
    ),
    auxiliaries=frozenset(
        "tem têm tinha tinham havia haviam teria teriam se lhe lhes o a os as me nos também ainda depois já então logo "
        "posteriormente".split()
    ),
    drops_subjects=True,
    enclitics=frozenset("se lhe lhes me nos o a os as lo la los las".split()),
    bare_capitals=True,
    conjunction="e",
    reversals=("des", "i", "contra", "mal"),
    lower_dates=True,
    trailing_bars=phrases("próximo; próxima; seguinte; que vem"),
    narrated_days=days(
        """
        na véspera=-1; a véspera=-1; no dia anterior=-1; o dia anterior=-1; um dia antes=-1; no dia seguinte=1; um
        dia depois=1; dois dias antes=-2; dois dias depois=2
        """
    ),
    no_days=phrases(
        """
        na véspera de; na véspera do; na véspera da; na véspera das; na véspera dos; a véspera de; a véspera do; a
        véspera da; às vésperas; um dia antes de; um dia antes do; um dia antes da; um dia depois de; um dia depois
        do; um dia depois da; no dia seguinte ao; no dia seguinte à
        """
    ),
    ones=frozenset("um uma".split()),
    inner_dashes=True,
)
