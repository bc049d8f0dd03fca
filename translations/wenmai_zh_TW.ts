<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各處通用</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>在圖中</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在時間軸中</translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation>在閱讀器中</translation>
    </message>
    <message>
        <source>Walk to the nearest entity in that direction</source>
        <translation>移到該方向上最近的實體</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Show its neighbourhood</source>
        <translation>顯示它的鄰域</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Pin it or let it go</source>
        <translation>固定或放開它</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ 和 −</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>移動時間範圍</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>移動範圍終點</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左、Shift+右</translation>
    </message>
    <message>
        <source>Move its beginning</source>
        <translation>移動範圍起點</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部時間</translation>
    </message>
    <message>
        <source>Next or previous name</source>
        <translation>下一個或上一個名稱</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Select that entity</source>
        <translation>選取該實體</translation>
    </message>
    <message>
        <source>About Wenmai</source>
        <translation>關於文脈</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Wenmai reads Chinese news articles, draws what they state as a graph, and keeps every line of it tied to the sentence it was read from. It works offline and sends nothing anywhere.</source>
        <translation>文脈閱讀中文新聞，把文中陳述的內容畫成關係圖，圖上每條線都連著它所出自的原句。文脈離線運作，不向任何地方傳送資料。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本釋出。</translation>
    </message>
    <message>
        <source>In the details, on a sentence</source>
        <translation>在詳情中，對一個句子</translation>
    </message>
    <message>
        <source>Add a statement of this sentence</source>
        <translation>補充這句話的一條陳述</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Ask why it is there</source>
        <translation>問它為什麼在圖上</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>版面配置：%1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>又作</translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation>文中寫法</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隸屬</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>It is not there any more.</source>
        <translation>檔案已不存在。</translation>
    </message>
    <message>
        <source>It cannot be read; you may lack permission.</source>
        <translation>無法讀取，可能沒有權限。</translation>
    </message>
    <message>
        <source>It cannot be written; the place may be full or write-protected.</source>
        <translation>無法寫入，可能空間已滿或受寫入保護。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>其中沒有文字。</translation>
    </message>
    <message>
        <source>It is too large to be an article.</source>
        <translation>檔案過大，不像是文章。</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>不是文字檔。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>檔案已損毀。</translation>
    </message>
    <message>
        <source>It is of a kind that Wenmai does not read.</source>
        <translation>文脈不支援這種檔案。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Wenmai.</source>
        <translation>由較新版本的文脈寫成。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>另一個程式正在使用它。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Wenmai made a mistake.</source>
        <translation>文脈出錯了。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Is really</source>
        <translation>其實是</translation>
    </message>
    <message>
        <source>Is really, in this article</source>
        <translation>在此文中其實是</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已認可</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發表日期</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已補充</translation>
    </message>
    <message>
        <source>Silenced rule</source>
        <translation>已停用規則</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>reported %1</source>
        <comment>date of publication</comment>
        <translation>報導於 %1</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>據 %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>entity, property, figure</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a word decides, the word</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府機關</translation>
    </message>
    <message>
        <source>Media outlet</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>晶片</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策法規</translation>
    </message>
    <message>
        <source>People</source>
        <comment>entity type, plural</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>entity type, plural</comment>
        <translation>公司</translation>
    </message>
    <message>
        <source>Governments</source>
        <comment>entity type, plural</comment>
        <translation>政府機關</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>entity type, plural</comment>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>entity type, plural</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>entity type, plural</comment>
        <translation>地點</translation>
    </message>
    <message>
        <source>Chips</source>
        <comment>entity type, plural</comment>
        <translation>晶片</translation>
    </message>
    <message>
        <source>Technologies</source>
        <comment>entity type, plural</comment>
        <translation>技術</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>entity type, plural</comment>
        <translation>作品</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>entity type, plural</comment>
        <translation>政策法規</translation>
    </message>
    <message>
        <source>holds a position at</source>
        <comment>between a subject and an object</comment>
        <translation>任職於</translation>
    </message>
    <message>
        <source>develops</source>
        <comment>between a subject and an object</comment>
        <translation>研發</translation>
    </message>
    <message>
        <source>manufactures</source>
        <comment>between a subject and an object</comment>
        <translation>製造</translation>
    </message>
    <message>
        <source>is based on</source>
        <comment>between a subject and an object</comment>
        <translation>基於</translation>
    </message>
    <message>
        <source>sells to</source>
        <comment>between a subject and an object</comment>
        <translation>售往</translation>
    </message>
    <message>
        <source>buys</source>
        <comment>between a subject and an object</comment>
        <translation>購買</translation>
    </message>
    <message>
        <source>permits</source>
        <comment>between a subject and an object</comment>
        <translation>允許</translation>
    </message>
    <message>
        <source>restricts</source>
        <comment>between a subject and an object</comment>
        <translation>限制</translation>
    </message>
    <message>
        <source>needs approval from</source>
        <comment>between a subject and an object</comment>
        <translation>須獲准於</translation>
    </message>
    <message>
        <source>reviews</source>
        <comment>between a subject and an object</comment>
        <translation>審查</translation>
    </message>
    <message>
        <source>charges</source>
        <comment>between a subject and an object</comment>
        <translation>徵收</translation>
    </message>
    <message>
        <source>acquires</source>
        <comment>between a subject and an object</comment>
        <translation>收購</translation>
    </message>
    <message>
        <source>sues</source>
        <comment>between a subject and an object</comment>
        <translation>起訴</translation>
    </message>
    <message>
        <source>invests in</source>
        <comment>between a subject and an object</comment>
        <translation>投資</translation>
    </message>
    <message>
        <source>competes with</source>
        <comment>between a subject and an object</comment>
        <translation>競爭</translation>
    </message>
    <message>
        <source>is compared with</source>
        <comment>between a subject and an object</comment>
        <translation>對比</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <comment>between a subject and an object</comment>
        <translation>合作</translation>
    </message>
    <message>
        <source>meets</source>
        <comment>between a subject and an object</comment>
        <translation>會晤</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>between a subject and an object</comment>
        <translation>到訪</translation>
    </message>
    <message>
        <source>lobbies</source>
        <comment>between a subject and an object</comment>
        <translation>遊說</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>between a subject and an object</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>between a subject and an object</comment>
        <translation>反對</translation>
    </message>
    <message>
        <source>is part of</source>
        <comment>between a subject and an object</comment>
        <translation>隸屬於</translation>
    </message>
    <message>
        <source>is located in</source>
        <comment>between a subject and an object</comment>
        <translation>位於</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>between a subject and an object</comment>
        <translation>採用</translation>
    </message>
    <message>
        <source>wrote</source>
        <comment>between a subject and an object</comment>
        <translation>著有</translation>
    </message>
    <message>
        <source>market share</source>
        <translation>市占率</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>營收</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>虧損</translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>效能</translation>
    </message>
    <message>
        <source>specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>share price</source>
        <translation>股價</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>良率</translation>
    </message>
    <message>
        <source>other figure</source>
        <translation>其他數值</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>肯定</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>The sentence says that it is so.</source>
        <translation>原句說是這樣。</translation>
    </message>
    <message>
        <source>The sentence says that it is not so.</source>
        <translation>原句說不是這樣。</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Stated as a fact, past or present.</source>
        <translation>作為已經或正在發生的事實陳述。</translation>
    </message>
    <message>
        <source>Announced or intended: it has not happened yet.</source>
        <translation>已宣布或打算做，尚未發生。</translation>
    </message>
    <message>
        <source>It may happen, is being considered or is asked for.</source>
        <translation>可能發生、在考慮中或有人要求。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month, as QLocale takes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of a day, as QLocale takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format of a year, as QLocale takes it</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>does not hold a position at</source>
        <comment>between a subject and an object</comment>
        <translation>未任職於</translation>
    </message>
    <message>
        <source>does not develop</source>
        <comment>between a subject and an object</comment>
        <translation>未研發</translation>
    </message>
    <message>
        <source>does not manufacture</source>
        <comment>between a subject and an object</comment>
        <translation>未製造</translation>
    </message>
    <message>
        <source>is not based on</source>
        <comment>between a subject and an object</comment>
        <translation>並非基於</translation>
    </message>
    <message>
        <source>does not sell to</source>
        <comment>between a subject and an object</comment>
        <translation>未售往</translation>
    </message>
    <message>
        <source>does not buy</source>
        <comment>between a subject and an object</comment>
        <translation>未購買</translation>
    </message>
    <message>
        <source>does not permit</source>
        <comment>between a subject and an object</comment>
        <translation>不允許</translation>
    </message>
    <message>
        <source>does not restrict</source>
        <comment>between a subject and an object</comment>
        <translation>未限制</translation>
    </message>
    <message>
        <source>needs no approval from</source>
        <comment>between a subject and an object</comment>
        <translation>無須獲准於</translation>
    </message>
    <message>
        <source>does not review</source>
        <comment>between a subject and an object</comment>
        <translation>未審查</translation>
    </message>
    <message>
        <source>does not charge</source>
        <comment>between a subject and an object</comment>
        <translation>未徵收</translation>
    </message>
    <message>
        <source>does not acquire</source>
        <comment>between a subject and an object</comment>
        <translation>未收購</translation>
    </message>
    <message>
        <source>does not sue</source>
        <comment>between a subject and an object</comment>
        <translation>未起訴</translation>
    </message>
    <message>
        <source>does not invest in</source>
        <comment>between a subject and an object</comment>
        <translation>未投資</translation>
    </message>
    <message>
        <source>does not compete with</source>
        <comment>between a subject and an object</comment>
        <translation>不與之競爭</translation>
    </message>
    <message>
        <source>is not compared with</source>
        <comment>between a subject and an object</comment>
        <translation>無法對比</translation>
    </message>
    <message>
        <source>does not cooperate with</source>
        <comment>between a subject and an object</comment>
        <translation>未合作</translation>
    </message>
    <message>
        <source>does not meet</source>
        <comment>between a subject and an object</comment>
        <translation>未會晤</translation>
    </message>
    <message>
        <source>does not visit</source>
        <comment>between a subject and an object</comment>
        <translation>未到訪</translation>
    </message>
    <message>
        <source>does not lobby</source>
        <comment>between a subject and an object</comment>
        <translation>未遊說</translation>
    </message>
    <message>
        <source>does not support</source>
        <comment>between a subject and an object</comment>
        <translation>不支持</translation>
    </message>
    <message>
        <source>does not oppose</source>
        <comment>between a subject and an object</comment>
        <translation>不反對</translation>
    </message>
    <message>
        <source>is not part of</source>
        <comment>between a subject and an object</comment>
        <translation>不隸屬於</translation>
    </message>
    <message>
        <source>is not located in</source>
        <comment>between a subject and an object</comment>
        <translation>不位於</translation>
    </message>
    <message>
        <source>does not use</source>
        <comment>between a subject and an object</comment>
        <translation>未採用</translation>
    </message>
    <message>
        <source>did not write</source>
        <comment>between a subject and an object</comment>
        <translation>未著有</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>你已認可</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>你已改正</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由你補充</translation>
    </message>
    <message>
        <source>negation</source>
        <comment>a word that denies what is stated</comment>
        <translation>否定</translation>
    </message>
    <message>
        <source>certainty</source>
        <comment>a word that makes what is stated planned or possible</comment>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>date</source>
        <comment>words that say when</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>words that say who says it</comment>
        <translation>說話者</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>中介中心性</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>關聯數</translation>
    </message>
    <message>
        <source>Articles that state something</source>
        <translation>有陳述的文章數</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及次數</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>away from what is in the middle</comment>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why is this on the graph?</source>
        <translation>圖上為什麼有這一條？</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>object</source>
        <translation>客體</translation>
    </message>
    <message>
        <source>states it</source>
        <translation>陳述詞</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>Words that are not marked stand in a sentence before or were referred to.</source>
        <translation>沒有標出的一方出現在前面的句子裡，或以代稱出現。</translation>
    </message>
    <message>
        <source>You have stated this.</source>
        <translation>這是你自己補充的陳述。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what a word decides, the word</comment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>%1 (in a sentence before)</source>
        <translation>%1（在前面的句子裡）</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore what Chinese news articles state, as a graph that leads to the sentences.</source>
        <translation>把中文新聞陳述的內容畫成關係圖，並連到原句。</translation>
    </message>
    <message>
        <source>A .wenmai workspace, or articles and folders to import.</source>
        <translation>一個 .wenmai 工作區，或要匯入的文章和資料夾。</translation>
    </message>
</context>
<context>
    <name>wenmai::Actions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新增工作區(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty workspace</source>
        <translation>新增一個空的工作區</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>開啟工作區(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <source>Open the &amp;sample graph</source>
        <translation>開啟範例圖(&amp;S)</translation>
    </message>
    <message>
        <source>Open the sample graph</source>
        <translation>開啟範例圖</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>匯入文章(&amp;I)…</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>匯入資料夾中的文章</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>匯出圖片(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the graph as a picture</source>
        <translation>把圖匯出為圖片</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>匯出資料(&amp;D)…</translation>
    </message>
    <message>
        <source>Export the graph as data</source>
        <translation>把圖匯出為資料</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>關閉工作區(&amp;C)</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>關閉工作區</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change of the view</source>
        <translation>復原對檢視的上一次變更</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Find an entity</source>
        <translation>尋找實體(&amp;F)</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>尋找實體</translation>
    </message>
    <message>
        <source>&amp;Search in the articles</source>
        <translation>搜尋文章(&amp;S)</translation>
    </message>
    <message>
        <source>Search in the articles</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what was seen before</source>
        <translation>回到之前看過的內容</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一步(&amp;F)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前進</translation>
    </message>
    <message>
        <source>&amp;Focus on the selection</source>
        <translation>聚焦所選(&amp;F)</translation>
    </message>
    <message>
        <source>Show only the neighbourhood of the selected entity</source>
        <translation>只顯示所選實體的鄰域</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>顯示整張圖</translation>
    </message>
    <message>
        <source>&amp;Hide the selection</source>
        <translation>隱藏所選(&amp;H)</translation>
    </message>
    <message>
        <source>Take the selected entity out of the view</source>
        <translation>從檢視中去掉所選實體</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除篩選(&amp;C)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部篩選</translation>
    </message>
    <message>
        <source>Show &amp;more entities</source>
        <translation>顯示更多實體(&amp;M)</translation>
    </message>
    <message>
        <source>Show more entities</source>
        <translation>顯示更多實體</translation>
    </message>
    <message>
        <source>Fit into the &amp;window</source>
        <translation>符合視窗(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the graph into the window</source>
        <translation>縮放到符合視窗</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>重設面板(&amp;R)</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation>把面板放回原位</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>&amp;About Wenmai</source>
        <translation>關於文脈(&amp;A)</translation>
    </message>
    <message>
        <source>About Wenmai</source>
        <translation>關於文脈</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Whole &amp;graph</source>
        <translation>整張圖(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep only the selection</source>
        <translation>只保留所選(&amp;K)</translation>
    </message>
    <message>
        <source>Show the selected entities alone</source>
        <translation>只顯示所選的實體</translation>
    </message>
    <message>
        <source>Show how entities are connected: select two or three (Ctrl+click), or one and name the other</source>
        <translation>顯示實體之間如何相連：按住 Ctrl 選兩三個，或選一個再說出另一個</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>儲存此檢視(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what is seen in the workspace under a name</source>
        <translation>把目前所見以一個名稱存在工作區</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>已存檢視(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;aths…</source>
        <translation>路徑(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xpand the selection</source>
        <translation>展開所選(&amp;X)</translation>
    </message>
    <message>
        <source>Show more of what the selected entities are connected with</source>
        <translation>顯示更多與所選實體相連的實體</translation>
    </message>
    <message>
        <source>Leave out what hangs on the selected entities alone</source>
        <translation>收起只與所選實體相連的實體</translation>
    </message>
    <message>
        <source>Loc&amp;k all</source>
        <translation>全部固定(&amp;K)</translation>
    </message>
    <message>
        <source>Keep every entity where it stands</source>
        <translation>把每個實體固定在現在的位置</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>自由(&amp;F)</translation>
    </message>
    <message>
        <source>What is connected lies close together</source>
        <translation>相連的實體靠在一起</translation>
    </message>
    <message>
        <source>In &amp;rings</source>
        <translation>同心圓(&amp;R)</translation>
    </message>
    <message>
        <source>By the number of steps around the entity in focus</source>
        <translation>以聚焦的實體為中心，按步數排成圈</translation>
    </message>
    <message>
        <source>In columns by &amp;type</source>
        <translation>按類型分欄(&amp;T)</translation>
    </message>
    <message>
        <source>A column for each type of entity</source>
        <translation>每種實體類型一欄</translation>
    </message>
    <message>
        <source>From left to right by the date of the first statement</source>
        <translation>按首次陳述的日期從左到右排列</translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation>社群(&amp;U)</translation>
    </message>
    <message>
        <source>Surround entities that are closely connected with each other</source>
        <translation>圈出彼此關聯緊密的實體</translation>
    </message>
    <message>
        <source>&amp;Rank by</source>
        <translation>排名依據(&amp;R)</translation>
    </message>
    <message>
        <source>Collaps&amp;e the selection</source>
        <translation>收合所選(&amp;E)</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <translation>按時間(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>版面配置(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>wenmai::ArticleListModel</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發表日期</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陳述</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 則陳述</numerusform>
        </translation>
    </message>
    <message>
        <source>Reprint of “%1”: counted with it as one source</source>
        <translation>「%1」的轉載：兩者算作同一來源</translation>
    </message>
    <message>
        <source>%1, reprint of “%2”</source>
        <translation>%1，「%2」的轉載</translation>
    </message>
</context>
<context>
    <name>wenmai::ArticlesPanel</name>
    <message>
        <source>No article has these words.</source>
        <translation>沒有文章包含這些詞。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the articles</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Remove from the workspace</source>
        <translation>從工作區移除</translation>
    </message>
    <message>
        <source>Set the date of publication…</source>
        <translation>設定發表日期…</translation>
    </message>
</context>
<context>
    <name>wenmai::DataDialog</name>
    <message>
        <source>Export data</source>
        <translation>匯出資料</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GEXF</source>
        <translation>GEXF</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>DOT</source>
        <translation>DOT</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>Turtle</translation>
    </message>
    <message>
        <source>All articles of the workspace</source>
        <translation>工作區的全部文章</translation>
    </message>
    <message>
        <source>The graph shown</source>
        <translation>目前顯示的圖</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>For Gephi, yEd, Cytoscape and igraph.</source>
        <translation>可用於 Gephi、yEd、Cytoscape 和 igraph。</translation>
    </message>
    <message>
        <source>For Gephi, with dates.</source>
        <translation>可用於 Gephi，附日期。</translation>
    </message>
    <message>
        <source>Four tables: entities, relations, sentences and figures.</source>
        <translation>四張表：實體、關係、句子和數值。</translation>
    </message>
    <message>
        <source>Everything, and can be read back.</source>
        <translation>包含全部內容，可以讀回。</translation>
    </message>
    <message>
        <source>For Graphviz.</source>
        <translation>可用於 Graphviz。</translation>
    </message>
    <message>
        <source>For triple stores, with the evidence of each statement.</source>
        <translation>可用於三元組資料庫，附每則陳述的依據。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>從副檔名看不出格式。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>檔案已存在，將被取代。</translation>
    </message>
</context>
<context>
    <name>wenmai::DetailsPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Contradicted: %1</source>
        <translation>與此矛盾：%1</translation>
    </message>
    <message>
        <source>Select an entity or a line on the graph to see what is stated about it, and by whom.</source>
        <translation>在圖上選取一個實體或一條線，看文章怎樣說它、由誰說。</translation>
    </message>
    <message>
        <source>Show its neighbourhood</source>
        <translation>顯示它的鄰域</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>sentence, source</comment>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>Copy the sentence with its source</source>
        <translation>複製句子及出處</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>備註：</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>The sentence states this</source>
        <translation>原句確實這樣陳述</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>The sentence does not state this: take it out of the graph</source>
        <translation>原句沒有這樣陳述：從圖上去掉</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>改正…</translation>
    </message>
    <message>
        <source>Change what is stated, or how surely</source>
        <translation>改正所陳述的內容或其確定程度</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Show the rule that read this and what it went by</source>
        <translation>顯示讀出這一條的規則及其依據</translation>
    </message>
    <message>
        <source>Silence this rule</source>
        <translation>停用這條規則</translation>
    </message>
    <message>
        <source>Take out all that this rule has read, but for what you accepted</source>
        <translation>去掉這條規則讀出的全部內容，你認可過的除外</translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation>收回你的決定</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>依時間先後</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them reprint(s)</source>
        <translation>
            <numerusform>，其中 %n 篇為轉載</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::EntitiesPanel</name>
    <message>
        <source>All entities (%1)</source>
        <translation>全部實體（%1）</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>縮小清單</translation>
    </message>
    <message>
        <source>Narrow the list of entities</source>
        <translation>縮小實體清單</translation>
    </message>
    <message>
        <source>Type of the entities listed</source>
        <translation>所列實體的類型</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>No entity passes the filters.</source>
        <translation>沒有實體符合篩選條件。</translation>
    </message>
</context>
<context>
    <name>wenmai::EntityField</name>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>wenmai::EntityListModel</name>
    <message numerus="yes">
        <source>%1 · %2
In the articles: %3
%n article(s)</source>
        <translation>
            <numerusform>%1 · %2
文中寫法：%3
%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences about the entity, under the filters</source>
        <translation>符合篩選的有關該實體的句子</translation>
    </message>
    <message>
        <source>Entities that it is connected with, under the filters</source>
        <translation>符合篩選的與之相連的實體</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Place by what the graph is ranked by: %1 (View, Rank by)</source>
        <translation>依「%1」的名次（檢視 › 排名依據）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
</context>
<context>
    <name>wenmai::ExportController</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
</context>
<context>
    <name>wenmai::FieldsDialog</name>
    <message>
        <source>Which column has what?</source>
        <translation>各欄是什麼？</translation>
    </message>
    <message>
        <source>%1 holds many articles, one a record. This is what its columns were taken for.</source>
        <translation>%1 裡有多篇文章，每筆記錄一篇。下面是對各欄的判斷。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>判斷為</translation>
    </message>
    <message>
        <source>In the first record</source>
        <translation>第一筆記錄</translation>
    </message>
    <message>
        <source>The first record</source>
        <translation>第一筆記錄</translation>
    </message>
    <message>
        <source>&amp;Remember this for files with the same columns</source>
        <translation>欄位相同的檔案都照此辦理(&amp;R)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Say which column has the text.</source>
        <translation>請指出哪一欄是內文。</translation>
    </message>
</context>
<context>
    <name>wenmai::FiltersPanel</name>
    <message>
        <source>Only “%1”</source>
        <translation>只看「%1」</translation>
    </message>
    <message>
        <source>All in “%1”</source>
        <translation>「%1」全選</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>實體類型</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>肯定與否定</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>事實與計畫</translation>
    </message>
    <message>
        <source>Double-click one to see only that</source>
        <translation>按兩下一項，只看這一項</translation>
    </message>
    <message>
        <source>No outlet named</source>
        <translation>未註明媒體</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>文章自述</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>說法來源</translation>
    </message>
    <message>
        <source>Articles that state a line, at &amp;least</source>
        <translation>一條線至少見於幾篇文章(&amp;L)</translation>
    </message>
    <message>
        <source>Lines that fewer articles state are hidden</source>
        <translation>見於更少文章的線會隱藏</translation>
    </message>
</context>
<context>
    <name>wenmai::FindField</name>
    <message>
        <source>Find an entity: 輝達, Nvidia, yingweida, ywd…</source>
        <translation>尋找實體：輝達、英伟达、Nvidia、hd…</translation>
    </message>
    <message>
        <source>Find an entity by any spelling, in any script, by pinyin or in English (Ctrl+K)</source>
        <translation>用任何寫法、繁簡體、拼音或英文尋找實體（Ctrl+K）</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>尋找實體</translation>
    </message>
    <message>
        <source>Entities found</source>
        <translation>找到的實體</translation>
    </message>
</context>
<context>
    <name>wenmai::FindModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and the spelling it was found by</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wenmai::GraphCanvas</name>
    <message numerus="yes">
        <source>%n relation(s) shown</source>
        <translation>
            <numerusform>顯示 %n 條關係</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) not shown</source>
        <translation>
            <numerusform>%n 個相鄰實體未顯示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>關係圖</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被否定</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>contradicted elsewhere</source>
        <translation>別處有相反陳述</translation>
    </message>
    <message>
        <source>closely connected: %1</source>
        <translation>關聯緊密：%1</translation>
    </message>
    <message>
        <source>Entities beside it that are not shown: click to show them</source>
        <translation>尚未顯示的相鄰實體：按一下即可顯示</translation>
    </message>
</context>
<context>
    <name>wenmai::Legend</name>
    <message>
        <source>stated as fact</source>
        <translation>陳述為事實</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被否定</translation>
    </message>
    <message>
        <source>contradicted elsewhere</source>
        <translation>別處有相反陳述</translation>
    </message>
    <message>
        <source>closely connected</source>
        <translation>關聯緊密的實體</translation>
    </message>
</context>
<context>
    <name>wenmai::MainWindow</name>
    <message>
        <source>This workspace may not be written. You can look at it, but not import into it.</source>
        <translation>此工作區無法寫入。可以檢視，但不能匯入文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s data could not be loaded, so articles cannot be read: %1</source>
        <translation>程式資料無法載入，因此不能閱讀文章：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by another version of Wenmai.</source>
        <translation>
            <numerusform>有 %n 篇文章是由另一版本的文脈閱讀的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新閱讀</translation>
    </message>
    <message>
        <source>No entity in these articles is called “%1”.</source>
        <translation>這些文章裡沒有叫「%1」的實體。</translation>
    </message>
    <message>
        <source>Sample graph</source>
        <translation>範例圖</translation>
    </message>
    <message>
        <source>%1 – Wenmai</source>
        <comment>name of the workspace</comment>
        <translation>%1 – 文脈</translation>
    </message>
    <message>
        <source>Wenmai</source>
        <translation>文脈</translation>
    </message>
    <message>
        <source>Nothing here yet.
Drop articles or folders on this window to import them.</source>
        <translation>這裡還沒有內容。
把文章或資料夾拖到視窗上即可匯入。</translation>
    </message>
    <message>
        <source>Nothing passes the filters.</source>
        <translation>沒有內容符合篩選條件。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>已新增 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 篇已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 篇無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Import cancelled: %1</source>
        <comment>what was done until then</comment>
        <translation>匯入已取消：%1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>看是哪些</translation>
    </message>
    <message>
        <source>Read its sentence</source>
        <translation>閱讀它的原句</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>文章 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有檔案 (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <source>Workspaces (%1)</source>
        <translation>工作區 (%1)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新增工作區</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>閱讀器</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>匯入問題</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>關係圖</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>另有 %n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source> The new workspace is %1</source>
        <translation>新工作區在 %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>與…是同一個</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Rejected; it is no longer part of the graph.</source>
        <translation>已否決，不再出現在圖上。</translation>
    </message>
    <message>
        <source>The rule is silenced: what it read is no longer part of the graph.</source>
        <translation>規則已停用，它讀出的內容不再出現在圖上。</translation>
    </message>
    <message>
        <source>The two are one now.</source>
        <translation>兩者已合為一個。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Paths between them</source>
        <translation>它們之間的路徑</translation>
    </message>
    <message>
        <source>What they are all connected with</source>
        <translation>它們共同的關聯</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>From %1 to which entity?</source>
        <translation>從 %1 到哪個實體？</translation>
    </message>
    <message>
        <source>Name the entity that the paths lead to.</source>
        <translation>請寫出路徑通往的實體。</translation>
    </message>
    <message>
        <source>That is where they begin.</source>
        <translation>那就是起點。</translation>
    </message>
    <message>
        <source>There is no such entity in these articles.</source>
        <translation>這些文章裡沒有這個實體。</translation>
    </message>
    <message>
        <source>Nothing that passes the filters connects %1 and %2.</source>
        <translation>在目前篩選下，%1 與 %2 之間沒有聯繫。</translation>
    </message>
    <message numerus="yes">
        <source>%n shortest path(s)</source>
        <translation>
            <numerusform>%n 條最短路徑</numerusform>
        </translation>
    </message>
    <message>
        <source>, and there are more</source>
        <translation>，還有更多</translation>
    </message>
    <message>
        <source>They have no neighbour in common under these filters.</source>
        <translation>在目前篩選下，它們沒有共同的關聯。</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) in common.</source>
        <translation>
            <numerusform>有 %n 個共同的關聯。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Under which name shall this view be kept in the workspace?</source>
        <translation>以什麼名稱把此檢視存在工作區？</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請取一個名稱。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n more relation(s) this way: click to tell them apart</source>
        <translation>
            <numerusform>此方向還有 %n 條關係：按一下可分開看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a relation from the entity</comment>
        <translation>%1……</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>a relation to the entity</comment>
        <translation>……%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) left out by filters</source>
        <translation>
            <numerusform>%n 個相鄰實體被篩選隱藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>關閉此通知</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>wenmai::PaperField</name>
    <message>
        <source>As large as the graph</source>
        <translation>與圖一樣大</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 橫向</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 直向</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3 橫向</translation>
    </message>
    <message>
        <source>Size in millimetres</source>
        <translation>自訂尺寸（公釐）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 公釐</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英吋點數</translation>
    </message>
</context>
<context>
    <name>wenmai::PathField</name>
    <message>
        <source>File to write</source>
        <translation>要寫入的檔案</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
</context>
<context>
    <name>wenmai::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG（點陣圖）</translation>
    </message>
    <message>
        <source>SVG (vector, text can be edited)</source>
        <translation>SVG（向量，文字可編輯）</translation>
    </message>
    <message>
        <source>PDF (vector, text can be searched)</source>
        <translation>PDF（向量，文字可搜尋）</translation>
    </message>
    <message>
        <source>Whole graph shown</source>
        <translation>顯示的整張圖</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>視窗中所見部分</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所選部分</translation>
    </message>
    <message>
        <source> times</source>
        <comment>scale of a picture</comment>
        <translation> 倍</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Grey, for print</source>
        <translation>灰階，供列印</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Numbered list of the sentences (%1)</source>
        <translation>編號列出原句（%1）</translation>
    </message>
    <message>
        <source>Relations on the lines</source>
        <translation>在線上標註關係</translation>
    </message>
    <message>
        <source>Text as outlines</source>
        <translation>文字轉為外框</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>複製到剪貼簿</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>檔案已存在，將被取代。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
</context>
<context>
    <name>wenmai::ProblemListModel</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>wenmai::ProblemsPanel</name>
    <message>
        <source>Files that could not be imported</source>
        <translation>無法匯入的檔案</translation>
    </message>
</context>
<context>
    <name>wenmai::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>wenmai::ReaderPanel</name>
    <message>
        <source>Converted to Simplified Chinese for display. The file is in Traditional Chinese.</source>
        <translation>已轉換為簡體顯示，原文是繁體。</translation>
    </message>
    <message>
        <source>Converted to Traditional Chinese for display. The file is in Simplified Chinese.</source>
        <translation>已轉換為繁體顯示，原文是簡體。</translation>
    </message>
    <message>
        <source>Show the article as it was published</source>
        <translation>顯示發表時的原文</translation>
    </message>
    <message>
        <source>Show it in Simplified Chinese</source>
        <translation>以簡體顯示</translation>
    </message>
    <message>
        <source>Show it in Traditional Chinese</source>
        <translation>以繁體顯示</translation>
    </message>
    <message>
        <source>The article opens here, at the sentence you click.</source>
        <translation>按一下句子，文章會在這裡開啟並定位到該句。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Add a statement that the sentence at the text cursor makes (%1)</source>
        <translation>補充游標所在句子的一條陳述（%1）</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>補充陳述</translation>
    </message>
</context>
<context>
    <name>wenmai::ReaderView</name>
    <message>
        <source>Damaged in the file; nothing is read here</source>
        <translation>檔案中此處損壞，不從這裡擷取內容</translation>
    </message>
    <message>
        <source>Damaged in the file; left out when reading</source>
        <translation>檔案中此處損壞，閱讀時略去</translation>
    </message>
    <message>
        <source>Damaged in the file; read as: %1</source>
        <translation>檔案中此處損壞，讀作：%1</translation>
    </message>
    <message>
        <source>Not part of the article; nothing is read here</source>
        <translation>不屬於正文，不從這裡擷取內容</translation>
    </message>
    <message>
        <source>Add a statement of this sentence…</source>
        <translation>補充這句話的一條陳述…</translation>
    </message>
</context>
<context>
    <name>wenmai::RelationListModel</name>
    <message>
        <source>%1, contradicted</source>
        <translation>%1，有相反說法</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>客體</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>wenmai::RelationsPanel</name>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n 條關係</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>縮小清單</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
</context>
<context>
    <name>wenmai::ReviewController</name>
    <message>
        <source>Date of publication</source>
        <translation>發表日期</translation>
    </message>
    <message>
        <source>When was it published? Written as 2025, 2025-07 or 2025-07-15; empty for what the article says itself.</source>
        <translation>何時發表？寫作 2025、2025-07 或 2025-07-15；留空則以文章自己所寫為準。</translation>
    </message>
    <message>
        <source>The date is written as 2025, 2025-07 or 2025-07-15.</source>
        <translation>日期寫作 2025、2025-07 或 2025-07-15。</translation>
    </message>
    <message>
        <source>The same entity</source>
        <translation>同一個實體</translation>
    </message>
    <message>
        <source>What is %1 really? The two become one, in all articles.</source>
        <translation>%1 其實是誰？兩者將在所有文章中合為一個。</translation>
    </message>
    <message>
        <source>Name the entity that it is.</source>
        <translation>請寫出它其實是哪個實體。</translation>
    </message>
    <message>
        <source>That is the same already.</source>
        <translation>本來就是同一個。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>wenmai::ReviewListModel</name>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>wenmai::ReviewPanel</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 個決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences that gave nothing</source>
        <translation>沒有讀出內容的句子</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>你的決定</translation>
    </message>
    <message>
        <source>Sentences that name two entities or more and of which nothing was read; or what you have accepted, rejected, corrected, added and silenced</source>
        <translation>提到兩個以上實體卻沒有讀出內容的句子；或者你認可、否決、改正、補充和停用過的內容</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>審閱什麼</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>縮小清單</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>補充陳述…</translation>
    </message>
    <message>
        <source>Add a statement that this sentence makes</source>
        <translation>補充這句話的一條陳述</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take the selected decisions back</source>
        <translation>收回選中的決定</translation>
    </message>
</context>
<context>
    <name>wenmai::Sheet</name>
    <message>
        <source>Sources</source>
        <translation>出處</translation>
    </message>
</context>
<context>
    <name>wenmai::StartPage</name>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · 開啟於 %2</translation>
    </message>
    <message>
        <source>Wenmai</source>
        <translation>文脈</translation>
    </message>
    <message>
        <source>See what news articles state, who says it, and the sentence it stands in.</source>
        <translation>看清新聞陳述了什麼、是誰說的、出自哪一句。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作區</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>開啟過的工作區會列在這裡。</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空清單</translation>
    </message>
    <message>
        <source>Drop articles, folders or a workspace anywhere on this window</source>
        <translation>把文章、資料夾或工作區拖到視窗任意位置</translation>
    </message>
    <message>
        <source>Open the sample graph</source>
        <translation>開啟範例圖</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>匯入文章…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新增工作區…</translation>
    </message>
    <message>
        <source>A small collection of articles on AI chips and export controls, to look around in</source>
        <translation>一小批關於 AI 晶片與出口管制的文章，可以隨意看看</translation>
    </message>
    <message>
        <source>All articles in a folder and the folders in it</source>
        <translation>資料夾及其子資料夾裡的全部文章</translation>
    </message>
    <message>
        <source>A .wenmai file</source>
        <translation>.wenmai 檔案</translation>
    </message>
    <message>
        <source>An empty .wenmai file to import articles into</source>
        <translation>一個空的 .wenmai 檔案，供匯入文章</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages or Word documents, in Simplified or Traditional Chinese</source>
        <translation>繁體或簡體的文字、Markdown、網頁或 Word 文件</translation>
    </message>
</context>
<context>
    <name>wenmai::StatementDialog</name>
    <message>
        <source>Add a statement</source>
        <translation>補充陳述</translation>
    </message>
    <message>
        <source>Correct a statement</source>
        <translation>改正陳述</translation>
    </message>
    <message>
        <source>Product, office or share, as the sentence says</source>
        <translation>產品、職務或份額，按原句填寫</translation>
    </message>
    <message>
        <source>Nobody: the article says it itself</source>
        <translation>無：文章自己的陳述</translation>
    </message>
    <message>
        <source>2025, 2025-07 or 2025-07-15</source>
        <translation>2025、2025-07 或 2025-07-15</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>對調(&amp;X)</translation>
    </message>
    <message>
        <source>Exchange subject and object</source>
        <translation>對調主體與客體</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主體(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Predicate</source>
        <translation>關係(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>客體(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>涉及事項(&amp;I)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>語氣</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>說法來自(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Name the subject and the object.</source>
        <translation>請寫出主體和客體。</translation>
    </message>
    <message>
        <source>Subject and object are the same.</source>
        <translation>主體和客體相同。</translation>
    </message>
    <message>
        <source>The date is written as 2025, 2025-07 or 2025-07-15.</source>
        <translation>日期寫作 2025、2025-07 或 2025-07-15。</translation>
    </message>
</context>
<context>
    <name>wenmai::StatementTreeModel</name>
    <message>
        <source>… %1</source>
        <comment>predicate whose object is the selected entity</comment>
        <translation>……%1</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>predicate whose subject is the selected entity</comment>
        <translation>%1……</translation>
    </message>
    <message>
        <source>Click to read it in the article</source>
        <translation>按一下可在文章中閱讀</translation>
    </message>
    <message>
        <source>Click to read it in the article
%1</source>
        <translation>按一下可在文章中閱讀
%1</translation>
    </message>
    <message>
        <source>Show more sentences</source>
        <translation>顯示更多句子</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two entities</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Both sides, in order of time</source>
        <translation>雙方的說法，依時間排列</translation>
    </message>
</context>
<context>
    <name>wenmai::TableCopy</name>
    <message>
        <source>Copy the rows</source>
        <translation>複製所選列</translation>
    </message>
    <message>
        <source>Copy the rows as CSV</source>
        <translation>複製所選列為 CSV</translation>
    </message>
</context>
<context>
    <name>wenmai::TimelineHistogram</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 個句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Any time. Left and Right choose a range; Escape clears it.</source>
        <translation>全部時間。左右鍵選擇範圍，Esc 清除。</translation>
    </message>
    <message>
        <source>No dated sentences to show</source>
        <translation>沒有附日期的句子可顯示</translation>
    </message>
</context>
<context>
    <name>wenmai::TimelinePanel</name>
    <message>
        <source>Undated (%1)</source>
        <translation>日期不明（%1）</translation>
    </message>
    <message>
        <source>Event, else publication</source>
        <translation>事件日期，否則發表日期</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>發表日期</translation>
    </message>
    <message>
        <source>Which date a sentence counts under</source>
        <translation>句子依哪個日期計</translation>
    </message>
    <message>
        <source>Also show sentences without a date while a range is set</source>
        <translation>設定時間範圍時也顯示日期不明的句子</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>顯示全部時間</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Written as 2025, 2025-07 or 2025-07-15</source>
        <translation>寫作 2025、2025-07 或 2025-07-15</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>每一步走多遠</translation>
    </message>
    <message>
        <source>A step back in time</source>
        <translation>往前一步</translation>
    </message>
    <message>
        <source>Play: a step on every moment</source>
        <translation>播放：每隔片刻往後一步</translation>
    </message>
    <message>
        <source>A step on in time</source>
        <translation>往後一步</translation>
    </message>
</context>
<context>
    <name>wenmai::ViewStateBar</name>
    <message>
        <source>Around %1</source>
        <translation>%1 周圍</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden by filters</source>
        <translation>
            <numerusform>篩選隱藏了 %n 條線</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>已設篩選</translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation>%1 / %2 個實體</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 個實體</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>How far around it</source>
        <translation>周圍多遠</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>顯示整張圖</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>What is seen of the graph</source>
        <translation>圖中可見的部分</translation>
    </message>
</context>
<context>
    <name>wenmai::WorkspaceController</name>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Reading articles again…</source>
        <translation>正在重新閱讀文章…</translation>
    </message>
    <message>
        <source>Importing articles…</source>
        <translation>正在匯入文章…</translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation>正在移除文章…</translation>
    </message>
    <message>
        <source>Reading the sample articles…</source>
        <translation>正在閱讀範例文章…</translation>
    </message>
</context>
</TS>
