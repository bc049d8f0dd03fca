<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在时间轴中</translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation>在阅读器中</translation>
    </message>
    <message>
        <source>Walk to the nearest entity in that direction</source>
        <translation>移到该方向上最近的实体</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Show its neighbourhood</source>
        <translation>显示它的邻域</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Pin it or let it go</source>
        <translation>固定或放开它</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ 和 −</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>移动时间范围</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>移动范围终点</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左、Shift+右</translation>
    </message>
    <message>
        <source>Move its beginning</source>
        <translation>移动范围起点</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Next or previous name</source>
        <translation>下一个或上一个名称</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Select that entity</source>
        <translation>选中该实体</translation>
    </message>
    <message>
        <source>About Wenmai</source>
        <translation>关于文脉</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Wenmai reads Chinese news articles, draws what they state as a graph, and keeps every line of it tied to the sentence it was read from. It works offline and sends nothing anywhere.</source>
        <translation>文脉阅读中文新闻，把文中陈述的内容画成关系图，图上每条线都连着它所出自的原句。文脉离线工作，不向任何地方发送数据。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>In the details, on a sentence</source>
        <translation>在详情中，对一个句子</translation>
    </message>
    <message>
        <source>Add a statement of this sentence</source>
        <translation>补充这句话的一条陈述</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>否决</translation>
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
        <translation>问它为什么在图上</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>布局：%1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
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
        <translation>文中写法</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>It is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>It cannot be read; you may lack permission.</source>
        <translation>无法读取，可能没有权限。</translation>
    </message>
    <message>
        <source>It cannot be written; the place may be full or write-protected.</source>
        <translation>无法写入，可能空间已满或被写保护。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>其中没有文字。</translation>
    </message>
    <message>
        <source>It is too large to be an article.</source>
        <translation>文件过大，不像是文章。</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>不是文本文件。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>It is of a kind that Wenmai does not read.</source>
        <translation>文脉不支持这种文件。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Wenmai.</source>
        <translation>由更新版本的文脉写成。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>另一个程序正在使用它。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Wenmai made a mistake.</source>
        <translation>文脉出错了。</translation>
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
        <translation>其实是</translation>
    </message>
    <message>
        <source>Is really, in this article</source>
        <translation>在此文中其实是</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>Silenced rule</source>
        <translation>已停用规则</translation>
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
        <translation>报道于 %1</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>据 %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
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
        <translation>政府机构</translation>
    </message>
    <message>
        <source>Media outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策法规</translation>
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
        <translation>政府机构</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>entity type, plural</comment>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>entity type, plural</comment>
        <translation>组织</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>entity type, plural</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chips</source>
        <comment>entity type, plural</comment>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Technologies</source>
        <comment>entity type, plural</comment>
        <translation>技术</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>entity type, plural</comment>
        <translation>作品</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>entity type, plural</comment>
        <translation>政策法规</translation>
    </message>
    <message>
        <source>holds a position at</source>
        <comment>between a subject and an object</comment>
        <translation>任职于</translation>
    </message>
    <message>
        <source>develops</source>
        <comment>between a subject and an object</comment>
        <translation>研发</translation>
    </message>
    <message>
        <source>manufactures</source>
        <comment>between a subject and an object</comment>
        <translation>制造</translation>
    </message>
    <message>
        <source>is based on</source>
        <comment>between a subject and an object</comment>
        <translation>基于</translation>
    </message>
    <message>
        <source>sells to</source>
        <comment>between a subject and an object</comment>
        <translation>售往</translation>
    </message>
    <message>
        <source>buys</source>
        <comment>between a subject and an object</comment>
        <translation>购买</translation>
    </message>
    <message>
        <source>permits</source>
        <comment>between a subject and an object</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>restricts</source>
        <comment>between a subject and an object</comment>
        <translation>限制</translation>
    </message>
    <message>
        <source>needs approval from</source>
        <comment>between a subject and an object</comment>
        <translation>须获批于</translation>
    </message>
    <message>
        <source>reviews</source>
        <comment>between a subject and an object</comment>
        <translation>审查</translation>
    </message>
    <message>
        <source>charges</source>
        <comment>between a subject and an object</comment>
        <translation>征收</translation>
    </message>
    <message>
        <source>acquires</source>
        <comment>between a subject and an object</comment>
        <translation>收购</translation>
    </message>
    <message>
        <source>sues</source>
        <comment>between a subject and an object</comment>
        <translation>起诉</translation>
    </message>
    <message>
        <source>invests in</source>
        <comment>between a subject and an object</comment>
        <translation>投资</translation>
    </message>
    <message>
        <source>competes with</source>
        <comment>between a subject and an object</comment>
        <translation>竞争</translation>
    </message>
    <message>
        <source>is compared with</source>
        <comment>between a subject and an object</comment>
        <translation>对比</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <comment>between a subject and an object</comment>
        <translation>合作</translation>
    </message>
    <message>
        <source>meets</source>
        <comment>between a subject and an object</comment>
        <translation>会晤</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>between a subject and an object</comment>
        <translation>到访</translation>
    </message>
    <message>
        <source>lobbies</source>
        <comment>between a subject and an object</comment>
        <translation>游说</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>between a subject and an object</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>between a subject and an object</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>is part of</source>
        <comment>between a subject and an object</comment>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>is located in</source>
        <comment>between a subject and an object</comment>
        <translation>位于</translation>
    </message>
    <message>
        <source>uses</source>
        <comment>between a subject and an object</comment>
        <translation>采用</translation>
    </message>
    <message>
        <source>wrote</source>
        <comment>between a subject and an object</comment>
        <translation>著有</translation>
    </message>
    <message>
        <source>market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>share price</source>
        <translation>股价</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>良率</translation>
    </message>
    <message>
        <source>other figure</source>
        <translation>其他数值</translation>
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
        <translation>原句说是这样。</translation>
    </message>
    <message>
        <source>The sentence says that it is not so.</source>
        <translation>原句说不是这样。</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Stated as a fact, past or present.</source>
        <translation>作为已经或正在发生的事实陈述。</translation>
    </message>
    <message>
        <source>Announced or intended: it has not happened yet.</source>
        <translation>已宣布或打算做，尚未发生。</translation>
    </message>
    <message>
        <source>It may happen, is being considered or is asked for.</source>
        <translation>可能发生、在考虑中或有人要求。</translation>
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
        <translation>未任职于</translation>
    </message>
    <message>
        <source>does not develop</source>
        <comment>between a subject and an object</comment>
        <translation>未研发</translation>
    </message>
    <message>
        <source>does not manufacture</source>
        <comment>between a subject and an object</comment>
        <translation>未制造</translation>
    </message>
    <message>
        <source>is not based on</source>
        <comment>between a subject and an object</comment>
        <translation>并非基于</translation>
    </message>
    <message>
        <source>does not sell to</source>
        <comment>between a subject and an object</comment>
        <translation>未售往</translation>
    </message>
    <message>
        <source>does not buy</source>
        <comment>between a subject and an object</comment>
        <translation>未购买</translation>
    </message>
    <message>
        <source>does not permit</source>
        <comment>between a subject and an object</comment>
        <translation>不允许</translation>
    </message>
    <message>
        <source>does not restrict</source>
        <comment>between a subject and an object</comment>
        <translation>未限制</translation>
    </message>
    <message>
        <source>needs no approval from</source>
        <comment>between a subject and an object</comment>
        <translation>无须获批于</translation>
    </message>
    <message>
        <source>does not review</source>
        <comment>between a subject and an object</comment>
        <translation>未审查</translation>
    </message>
    <message>
        <source>does not charge</source>
        <comment>between a subject and an object</comment>
        <translation>未征收</translation>
    </message>
    <message>
        <source>does not acquire</source>
        <comment>between a subject and an object</comment>
        <translation>未收购</translation>
    </message>
    <message>
        <source>does not sue</source>
        <comment>between a subject and an object</comment>
        <translation>未起诉</translation>
    </message>
    <message>
        <source>does not invest in</source>
        <comment>between a subject and an object</comment>
        <translation>未投资</translation>
    </message>
    <message>
        <source>does not compete with</source>
        <comment>between a subject and an object</comment>
        <translation>不与之竞争</translation>
    </message>
    <message>
        <source>is not compared with</source>
        <comment>between a subject and an object</comment>
        <translation>无法对比</translation>
    </message>
    <message>
        <source>does not cooperate with</source>
        <comment>between a subject and an object</comment>
        <translation>未合作</translation>
    </message>
    <message>
        <source>does not meet</source>
        <comment>between a subject and an object</comment>
        <translation>未会晤</translation>
    </message>
    <message>
        <source>does not visit</source>
        <comment>between a subject and an object</comment>
        <translation>未到访</translation>
    </message>
    <message>
        <source>does not lobby</source>
        <comment>between a subject and an object</comment>
        <translation>未游说</translation>
    </message>
    <message>
        <source>does not support</source>
        <comment>between a subject and an object</comment>
        <translation>不支持</translation>
    </message>
    <message>
        <source>does not oppose</source>
        <comment>between a subject and an object</comment>
        <translation>不反对</translation>
    </message>
    <message>
        <source>is not part of</source>
        <comment>between a subject and an object</comment>
        <translation>不隶属于</translation>
    </message>
    <message>
        <source>is not located in</source>
        <comment>between a subject and an object</comment>
        <translation>不位于</translation>
    </message>
    <message>
        <source>does not use</source>
        <comment>between a subject and an object</comment>
        <translation>未采用</translation>
    </message>
    <message>
        <source>did not write</source>
        <comment>between a subject and an object</comment>
        <translation>未著有</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>你已认可</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>你已改正</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由你补充</translation>
    </message>
    <message>
        <source>negation</source>
        <comment>a word that denies what is stated</comment>
        <translation>否定</translation>
    </message>
    <message>
        <source>certainty</source>
        <comment>a word that makes what is stated planned or possible</comment>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>date</source>
        <comment>words that say when</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>words that say who says it</comment>
        <translation>说话者</translation>
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
        <translation>关联数</translation>
    </message>
    <message>
        <source>Articles that state something</source>
        <translation>有陈述的文章数</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及次数</translation>
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
        <translation>图上为什么有这一条？</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>object</source>
        <translation>客体</translation>
    </message>
    <message>
        <source>states it</source>
        <translation>陈述词</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Words that are not marked stand in a sentence before or were referred to.</source>
        <translation>没有标出的一方出现在前面的句子里，或以代称出现。</translation>
    </message>
    <message>
        <source>You have stated this.</source>
        <translation>这是你自己补充的陈述。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what a word decides, the word</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1 (in a sentence before)</source>
        <translation>%1（在前面的句子里）</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore what Chinese news articles state, as a graph that leads to the sentences.</source>
        <translation>把中文新闻陈述的内容画成关系图，并连到原句。</translation>
    </message>
    <message>
        <source>A .wenmai workspace, or articles and folders to import.</source>
        <translation>一个 .wenmai 工作区，或要导入的文章和文件夹。</translation>
    </message>
</context>
<context>
    <name>wenmai::Actions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty workspace</source>
        <translation>新建一个空的工作区</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open the &amp;sample graph</source>
        <translation>打开示例图(&amp;S)</translation>
    </message>
    <message>
        <source>Open the sample graph</source>
        <translation>打开示例图</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>导入文章(&amp;I)…</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>导入文件夹中的文章</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the graph as a picture</source>
        <translation>把图导出为图片</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Export the graph as data</source>
        <translation>把图导出为数据</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change of the view</source>
        <translation>撤销对视图的上一次改动</translation>
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
        <translation>查找实体(&amp;F)</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>查找实体</translation>
    </message>
    <message>
        <source>&amp;Search in the articles</source>
        <translation>搜索文章(&amp;S)</translation>
    </message>
    <message>
        <source>Search in the articles</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what was seen before</source>
        <translation>回到之前看过的内容</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>&amp;Focus on the selection</source>
        <translation>聚焦所选(&amp;F)</translation>
    </message>
    <message>
        <source>Show only the neighbourhood of the selected entity</source>
        <translation>只显示所选实体的邻域</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <source>&amp;Hide the selection</source>
        <translation>隐藏所选(&amp;H)</translation>
    </message>
    <message>
        <source>Take the selected entity out of the view</source>
        <translation>从视图中去掉所选实体</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Show &amp;more entities</source>
        <translation>显示更多实体(&amp;M)</translation>
    </message>
    <message>
        <source>Show more entities</source>
        <translation>显示更多实体</translation>
    </message>
    <message>
        <source>Fit into the &amp;window</source>
        <translation>适合窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the graph into the window</source>
        <translation>缩放到适合窗口</translation>
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
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>重置面板(&amp;R)</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <translation>把面板放回原位</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;About Wenmai</source>
        <translation>关于文脉(&amp;A)</translation>
    </message>
    <message>
        <source>About Wenmai</source>
        <translation>关于文脉</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Whole &amp;graph</source>
        <translation>整张图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep only the selection</source>
        <translation>只保留所选(&amp;K)</translation>
    </message>
    <message>
        <source>Show the selected entities alone</source>
        <translation>只显示所选的实体</translation>
    </message>
    <message>
        <source>Show how entities are connected: select two or three (Ctrl+click), or one and name the other</source>
        <translation>显示实体之间如何相连：按住 Ctrl 选两三个，或选一个再说出另一个</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what is seen in the workspace under a name</source>
        <translation>把当前所见以一个名称保存在工作区</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>已存视图(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;aths…</source>
        <translation>路径(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xpand the selection</source>
        <translation>展开所选(&amp;X)</translation>
    </message>
    <message>
        <source>Show more of what the selected entities are connected with</source>
        <translation>显示更多与所选实体相连的实体</translation>
    </message>
    <message>
        <source>Leave out what hangs on the selected entities alone</source>
        <translation>收起只与所选实体相连的实体</translation>
    </message>
    <message>
        <source>Loc&amp;k all</source>
        <translation>全部固定(&amp;K)</translation>
    </message>
    <message>
        <source>Keep every entity where it stands</source>
        <translation>把每个实体固定在现在的位置</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>自由(&amp;F)</translation>
    </message>
    <message>
        <source>What is connected lies close together</source>
        <translation>相连的实体靠在一起</translation>
    </message>
    <message>
        <source>In &amp;rings</source>
        <translation>同心圆(&amp;R)</translation>
    </message>
    <message>
        <source>By the number of steps around the entity in focus</source>
        <translation>以聚焦的实体为中心，按步数排成圈</translation>
    </message>
    <message>
        <source>In columns by &amp;type</source>
        <translation>按类型分栏(&amp;T)</translation>
    </message>
    <message>
        <source>A column for each type of entity</source>
        <translation>每种实体类型一栏</translation>
    </message>
    <message>
        <source>From left to right by the date of the first statement</source>
        <translation>按首次陈述的日期从左到右排列</translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation>社群(&amp;U)</translation>
    </message>
    <message>
        <source>Surround entities that are closely connected with each other</source>
        <translation>圈出彼此联系紧密的实体</translation>
    </message>
    <message>
        <source>&amp;Rank by</source>
        <translation>排名依据(&amp;R)</translation>
    </message>
    <message>
        <source>Collaps&amp;e the selection</source>
        <translation>收起所选(&amp;E)</translation>
    </message>
    <message>
        <source>By ti&amp;me</source>
        <translation>按时间(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
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
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>Reprint of “%1”: counted with it as one source</source>
        <translation>“%1”的转载：两者算作同一来源</translation>
    </message>
    <message>
        <source>%1, reprint of “%2”</source>
        <translation>%1，“%2”的转载</translation>
    </message>
</context>
<context>
    <name>wenmai::ArticlesPanel</name>
    <message>
        <source>No article has these words.</source>
        <translation>没有文章包含这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the articles</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Remove from the workspace</source>
        <translation>从工作区移除</translation>
    </message>
    <message>
        <source>Set the date of publication…</source>
        <translation>设定发表日期…</translation>
    </message>
</context>
<context>
    <name>wenmai::DataDialog</name>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
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
        <translation>工作区的全部文章</translation>
    </message>
    <message>
        <source>The graph shown</source>
        <translation>当前显示的图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For Gephi, yEd, Cytoscape and igraph.</source>
        <translation>可用于 Gephi、yEd、Cytoscape 和 igraph。</translation>
    </message>
    <message>
        <source>For Gephi, with dates.</source>
        <translation>可用于 Gephi，带日期。</translation>
    </message>
    <message>
        <source>Four tables: entities, relations, sentences and figures.</source>
        <translation>四张表：实体、关系、句子和数值。</translation>
    </message>
    <message>
        <source>Everything, and can be read back.</source>
        <translation>包含全部内容，可以读回。</translation>
    </message>
    <message>
        <source>For Graphviz.</source>
        <translation>可用于 Graphviz。</translation>
    </message>
    <message>
        <source>For triple stores, with the evidence of each statement.</source>
        <translation>可用于三元组库，附每条陈述的依据。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>从文件后缀看不出格式。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
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
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Contradicted: %1</source>
        <translation>与此矛盾：%1</translation>
    </message>
    <message>
        <source>Select an entity or a line on the graph to see what is stated about it, and by whom.</source>
        <translation>在图上选中一个实体或一条线，看文章怎样说它、由谁说。</translation>
    </message>
    <message>
        <source>Show its neighbourhood</source>
        <translation>显示它的邻域</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>sentence, source</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Copy the sentence with its source</source>
        <translation>复制句子及出处</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>The sentence states this</source>
        <translation>原句确实这样陈述</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>The sentence does not state this: take it out of the graph</source>
        <translation>原句没有这样陈述：从图上去掉</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>改正…</translation>
    </message>
    <message>
        <source>Change what is stated, or how surely</source>
        <translation>改正所陈述的内容或其确定程度</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show the rule that read this and what it went by</source>
        <translation>显示读出这一条的规则及其依据</translation>
    </message>
    <message>
        <source>Silence this rule</source>
        <translation>停用这条规则</translation>
    </message>
    <message>
        <source>Take out all that this rule has read, but for what you accepted</source>
        <translation>去掉这条规则读出的全部内容，你认可过的除外</translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation>收回你的决定</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>按时间先后</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them reprint(s)</source>
        <translation>
            <numerusform>，其中 %n 篇为转载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::EntitiesPanel</name>
    <message>
        <source>All entities (%1)</source>
        <translation>全部实体（%1）</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表</translation>
    </message>
    <message>
        <source>Narrow the list of entities</source>
        <translation>缩小实体列表</translation>
    </message>
    <message>
        <source>Type of the entities listed</source>
        <translation>所列实体的类型</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>No entity passes the filters.</source>
        <translation>没有实体符合筛选条件。</translation>
    </message>
</context>
<context>
    <name>wenmai::EntityField</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
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
文中写法：%3
%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences about the entity, under the filters</source>
        <translation>符合筛选的有关该实体的句子</translation>
    </message>
    <message>
        <source>Entities that it is connected with, under the filters</source>
        <translation>符合筛选的与之相连的实体</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Place by what the graph is ranked by: %1 (View, Rank by)</source>
        <translation>按“%1”的名次（视图 › 排名依据）</translation>
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
        <translation>正在导出…</translation>
    </message>
</context>
<context>
    <name>wenmai::FieldsDialog</name>
    <message>
        <source>Which column has what?</source>
        <translation>各列是什么？</translation>
    </message>
    <message>
        <source>%1 holds many articles, one a record. This is what its columns were taken for.</source>
        <translation>%1 里有多篇文章，每条记录一篇。下面是对各列的判断。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>判断为</translation>
    </message>
    <message>
        <source>In the first record</source>
        <translation>第一条记录</translation>
    </message>
    <message>
        <source>The first record</source>
        <translation>第一条记录</translation>
    </message>
    <message>
        <source>&amp;Remember this for files with the same columns</source>
        <translation>列相同的文件都照此办理(&amp;R)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Say which column has the text.</source>
        <translation>请指出哪一列是正文。</translation>
    </message>
</context>
<context>
    <name>wenmai::FiltersPanel</name>
    <message>
        <source>Only “%1”</source>
        <translation>只看“%1”</translation>
    </message>
    <message>
        <source>All in “%1”</source>
        <translation>“%1”全选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>实体类型</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>肯定与否定</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>事实与计划</translation>
    </message>
    <message>
        <source>Double-click one to see only that</source>
        <translation>双击一项，只看这一项</translation>
    </message>
    <message>
        <source>No outlet named</source>
        <translation>未注明媒体</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>文章自述</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>说法来源</translation>
    </message>
    <message>
        <source>Articles that state a line, at &amp;least</source>
        <translation>一条线至少见于几篇文章(&amp;L)</translation>
    </message>
    <message>
        <source>Lines that fewer articles state are hidden</source>
        <translation>见于更少文章的线会隐藏</translation>
    </message>
</context>
<context>
    <name>wenmai::FindField</name>
    <message>
        <source>Find an entity: 輝達, Nvidia, yingweida, ywd…</source>
        <translation>查找实体：英伟达、輝達、Nvidia、ywd…</translation>
    </message>
    <message>
        <source>Find an entity by any spelling, in any script, by pinyin or in English (Ctrl+K)</source>
        <translation>用任何写法、简繁体、拼音或英文查找实体（Ctrl+K）</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>查找实体</translation>
    </message>
    <message>
        <source>Entities found</source>
        <translation>找到的实体</translation>
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
            <numerusform>显示 %n 条关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) not shown</source>
        <translation>
            <numerusform>%n 个相邻实体未显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被否定</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>contradicted elsewhere</source>
        <translation>别处有相反陈述</translation>
    </message>
    <message>
        <source>closely connected: %1</source>
        <translation>联系紧密：%1</translation>
    </message>
    <message>
        <source>Entities beside it that are not shown: click to show them</source>
        <translation>尚未显示的相邻实体：点击即可显示</translation>
    </message>
</context>
<context>
    <name>wenmai::Legend</name>
    <message>
        <source>stated as fact</source>
        <translation>陈述为事实</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
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
        <translation>别处有相反陈述</translation>
    </message>
    <message>
        <source>closely connected</source>
        <translation>联系紧密的实体</translation>
    </message>
</context>
<context>
    <name>wenmai::MainWindow</name>
    <message>
        <source>This workspace may not be written. You can look at it, but not import into it.</source>
        <translation>此工作区不可写入。可以查看，但不能导入文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s data could not be loaded, so articles cannot be read: %1</source>
        <translation>程序数据无法加载，因此不能阅读文章：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read by another version of Wenmai.</source>
        <translation>
            <numerusform>有 %n 篇文章是由另一版本的文脉阅读的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新阅读</translation>
    </message>
    <message>
        <source>No entity in these articles is called “%1”.</source>
        <translation>这些文章里没有叫“%1”的实体。</translation>
    </message>
    <message>
        <source>Sample graph</source>
        <translation>示例图</translation>
    </message>
    <message>
        <source>%1 – Wenmai</source>
        <comment>name of the workspace</comment>
        <translation>%1 – 文脉</translation>
    </message>
    <message>
        <source>Wenmai</source>
        <translation>文脉</translation>
    </message>
    <message>
        <source>Nothing here yet.
Drop articles or folders on this window to import them.</source>
        <translation>这里还没有内容。
把文章或文件夹拖到窗口上即可导入。</translation>
    </message>
    <message>
        <source>Nothing passes the filters.</source>
        <translation>没有内容符合筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>添加了 %n 篇文章</numerusform>
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
            <numerusform>%n 篇无法读取</numerusform>
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
        <translation>导入已取消：%1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>查看是哪些</translation>
    </message>
    <message>
        <source>Read its sentence</source>
        <translation>阅读它的原句</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>文章 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (%1)</source>
        <translation>工作区 (%1)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>导入问题</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>另有 %n 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source> The new workspace is %1</source>
        <translation>新工作区在 %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>与…是同一个</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Rejected; it is no longer part of the graph.</source>
        <translation>已否决，不再出现在图上。</translation>
    </message>
    <message>
        <source>The rule is silenced: what it read is no longer part of the graph.</source>
        <translation>规则已停用，它读出的内容不再出现在图上。</translation>
    </message>
    <message>
        <source>The two are one now.</source>
        <translation>两者已合为一个。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Paths between them</source>
        <translation>它们之间的路径</translation>
    </message>
    <message>
        <source>What they are all connected with</source>
        <translation>它们共同的关联</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From %1 to which entity?</source>
        <translation>从 %1 到哪个实体？</translation>
    </message>
    <message>
        <source>Name the entity that the paths lead to.</source>
        <translation>请写出路径通往的实体。</translation>
    </message>
    <message>
        <source>That is where they begin.</source>
        <translation>那就是起点。</translation>
    </message>
    <message>
        <source>There is no such entity in these articles.</source>
        <translation>这些文章里没有这个实体。</translation>
    </message>
    <message>
        <source>Nothing that passes the filters connects %1 and %2.</source>
        <translation>在当前筛选下，%1 与 %2 之间没有联系。</translation>
    </message>
    <message numerus="yes">
        <source>%n shortest path(s)</source>
        <translation>
            <numerusform>%n 条最短路径</numerusform>
        </translation>
    </message>
    <message>
        <source>, and there are more</source>
        <translation>，还有更多</translation>
    </message>
    <message>
        <source>They have no neighbour in common under these filters.</source>
        <translation>在当前筛选下，它们没有共同的关联。</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) in common.</source>
        <translation>
            <numerusform>有 %n 个共同的关联。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Under which name shall this view be kept in the workspace?</source>
        <translation>以什么名称把此视图保存在工作区？</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请起一个名称。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n more relation(s) this way: click to tell them apart</source>
        <translation>
            <numerusform>此方向还有 %n 条关系：点一下可分开看</numerusform>
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
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) left out by filters</source>
        <translation>
            <numerusform>%n 个相邻实体被筛选隐藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wenmai::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
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
        <translation>与图一样大</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>Size in millimetres</source>
        <translation>自定尺寸（毫米）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
</context>
<context>
    <name>wenmai::PathField</name>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>wenmai::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG（位图）</translation>
    </message>
    <message>
        <source>SVG (vector, text can be edited)</source>
        <translation>SVG（矢量，文字可编辑）</translation>
    </message>
    <message>
        <source>PDF (vector, text can be searched)</source>
        <translation>PDF（矢量，文字可搜索）</translation>
    </message>
    <message>
        <source>Whole graph shown</source>
        <translation>显示的整张图</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>窗口中所见部分</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选部分</translation>
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
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Grey, for print</source>
        <translation>灰度，供打印</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Numbered list of the sentences (%1)</source>
        <translation>编号列出原句（%1）</translation>
    </message>
    <message>
        <source>Relations on the lines</source>
        <translation>在线上标注关系</translation>
    </message>
    <message>
        <source>Text as outlines</source>
        <translation>文字转为轮廓</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
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
        <translation>文件</translation>
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
        <translation>无法导入的文件</translation>
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
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>wenmai::ReaderPanel</name>
    <message>
        <source>Converted to Simplified Chinese for display. The file is in Traditional Chinese.</source>
        <translation>已转换为简体显示，原文是繁体。</translation>
    </message>
    <message>
        <source>Converted to Traditional Chinese for display. The file is in Simplified Chinese.</source>
        <translation>已转换为繁体显示，原文是简体。</translation>
    </message>
    <message>
        <source>Show the article as it was published</source>
        <translation>显示发表时的原文</translation>
    </message>
    <message>
        <source>Show it in Simplified Chinese</source>
        <translation>以简体显示</translation>
    </message>
    <message>
        <source>Show it in Traditional Chinese</source>
        <translation>以繁体显示</translation>
    </message>
    <message>
        <source>The article opens here, at the sentence you click.</source>
        <translation>点击句子，文章会在这里打开并定位到该句。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Add a statement that the sentence at the text cursor makes (%1)</source>
        <translation>补充光标所在句子的一条陈述（%1）</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>补充陈述</translation>
    </message>
</context>
<context>
    <name>wenmai::ReaderView</name>
    <message>
        <source>Damaged in the file; nothing is read here</source>
        <translation>文件中此处损坏，不从这里提取内容</translation>
    </message>
    <message>
        <source>Damaged in the file; left out when reading</source>
        <translation>文件中此处损坏，阅读时略去</translation>
    </message>
    <message>
        <source>Damaged in the file; read as: %1</source>
        <translation>文件中此处损坏，读作：%1</translation>
    </message>
    <message>
        <source>Not part of the article; nothing is read here</source>
        <translation>不属于正文，不从这里提取内容</translation>
    </message>
    <message>
        <source>Add a statement of this sentence…</source>
        <translation>补充这句话的一条陈述…</translation>
    </message>
</context>
<context>
    <name>wenmai::RelationListModel</name>
    <message>
        <source>%1, contradicted</source>
        <translation>%1，有相反说法</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>客体</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>确定程度</translation>
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
            <numerusform>%n 条关系</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>wenmai::ReviewController</name>
    <message>
        <source>Date of publication</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>When was it published? Written as 2025, 2025-07 or 2025-07-15; empty for what the article says itself.</source>
        <translation>何时发表？写作 2025、2025-07 或 2025-07-15；留空则以文章自己所写为准。</translation>
    </message>
    <message>
        <source>The date is written as 2025, 2025-07 or 2025-07-15.</source>
        <translation>日期写作 2025、2025-07 或 2025-07-15。</translation>
    </message>
    <message>
        <source>The same entity</source>
        <translation>同一个实体</translation>
    </message>
    <message>
        <source>What is %1 really? The two become one, in all articles.</source>
        <translation>%1 其实是谁？两者将在所有文章中合为一个。</translation>
    </message>
    <message>
        <source>Name the entity that it is.</source>
        <translation>请写出它其实是哪个实体。</translation>
    </message>
    <message>
        <source>That is the same already.</source>
        <translation>本来就是同一个。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wenmai::ReviewListModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
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
            <numerusform>%n 个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences that gave nothing</source>
        <translation>没有读出内容的句子</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>你的决定</translation>
    </message>
    <message>
        <source>Sentences that name two entities or more and of which nothing was read; or what you have accepted, rejected, corrected, added and silenced</source>
        <translation>提到两个以上实体却没有读出内容的句子；或者你认可、否决、改正、补充和停用过的内容</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>审阅什么</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>补充陈述…</translation>
    </message>
    <message>
        <source>Add a statement that this sentence makes</source>
        <translation>补充这句话的一条陈述</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take the selected decisions back</source>
        <translation>收回选中的决定</translation>
    </message>
</context>
<context>
    <name>wenmai::Sheet</name>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>wenmai::StartPage</name>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · 打开于 %2</translation>
    </message>
    <message>
        <source>Wenmai</source>
        <translation>文脉</translation>
    </message>
    <message>
        <source>See what news articles state, who says it, and the sentence it stands in.</source>
        <translation>看清新闻陈述了什么、是谁说的、出自哪一句。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>打开过的工作区会列在这里。</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Drop articles, folders or a workspace anywhere on this window</source>
        <translation>把文章、文件夹或工作区拖到窗口任意位置</translation>
    </message>
    <message>
        <source>Open the sample graph</source>
        <translation>打开示例图</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>A small collection of articles on AI chips and export controls, to look around in</source>
        <translation>一小批关于 AI 芯片与出口管制的文章，可以随便看看</translation>
    </message>
    <message>
        <source>All articles in a folder and the folders in it</source>
        <translation>文件夹及其子文件夹里的全部文章</translation>
    </message>
    <message>
        <source>A .wenmai file</source>
        <translation>.wenmai 文件</translation>
    </message>
    <message>
        <source>An empty .wenmai file to import articles into</source>
        <translation>一个空的 .wenmai 文件，供导入文章</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages or Word documents, in Simplified or Traditional Chinese</source>
        <translation>简体或繁体的文本、Markdown、网页或 Word 文档</translation>
    </message>
</context>
<context>
    <name>wenmai::StatementDialog</name>
    <message>
        <source>Add a statement</source>
        <translation>补充陈述</translation>
    </message>
    <message>
        <source>Correct a statement</source>
        <translation>改正陈述</translation>
    </message>
    <message>
        <source>Product, office or share, as the sentence says</source>
        <translation>产品、职务或份额，按原句填写</translation>
    </message>
    <message>
        <source>Nobody: the article says it itself</source>
        <translation>无：文章自己的陈述</translation>
    </message>
    <message>
        <source>2025, 2025-07 or 2025-07-15</source>
        <translation>2025、2025-07 或 2025-07-15</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>对调(&amp;X)</translation>
    </message>
    <message>
        <source>Exchange subject and object</source>
        <translation>对调主体与客体</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Predicate</source>
        <translation>关系(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>客体(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>涉及事项(&amp;I)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>说法来自(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Name the subject and the object.</source>
        <translation>请写出主体和客体。</translation>
    </message>
    <message>
        <source>Subject and object are the same.</source>
        <translation>主体和客体相同。</translation>
    </message>
    <message>
        <source>The date is written as 2025, 2025-07 or 2025-07-15.</source>
        <translation>日期写作 2025、2025-07 或 2025-07-15。</translation>
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
        <translation>点击可在文章中阅读</translation>
    </message>
    <message>
        <source>Click to read it in the article
%1</source>
        <translation>点击可在文章中阅读
%1</translation>
    </message>
    <message>
        <source>Show more sentences</source>
        <translation>显示更多句子</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two entities</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Both sides, in order of time</source>
        <translation>双方的说法，按时间排列</translation>
    </message>
</context>
<context>
    <name>wenmai::TableCopy</name>
    <message>
        <source>Copy the rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy the rows as CSV</source>
        <translation>复制所选行为 CSV</translation>
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
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Any time. Left and Right choose a range; Escape clears it.</source>
        <translation>全部时间。左右键选择范围，Esc 清除。</translation>
    </message>
    <message>
        <source>No dated sentences to show</source>
        <translation>没有带日期的句子可显示</translation>
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
        <translation>事件日期，否则发表日期</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Which date a sentence counts under</source>
        <translation>句子按哪个日期计</translation>
    </message>
    <message>
        <source>Also show sentences without a date while a range is set</source>
        <translation>设定时间范围时也显示日期不明的句子</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>显示全部时间</translation>
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
        <translation>写作 2025、2025-07 或 2025-07-15</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
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
        <translation>周</translation>
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
        <translation>每一步走多远</translation>
    </message>
    <message>
        <source>A step back in time</source>
        <translation>往前一步</translation>
    </message>
    <message>
        <source>Play: a step on every moment</source>
        <translation>播放：每隔片刻往后一步</translation>
    </message>
    <message>
        <source>A step on in time</source>
        <translation>往后一步</translation>
    </message>
</context>
<context>
    <name>wenmai::ViewStateBar</name>
    <message>
        <source>Around %1</source>
        <translation>%1 周围</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden by filters</source>
        <translation>
            <numerusform>筛选隐藏了 %n 条线</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>已设筛选</translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation>%1 / %2 个实体</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
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
        <translation>周围多远</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>What is seen of the graph</source>
        <translation>图中可见的部分</translation>
    </message>
</context>
<context>
    <name>wenmai::WorkspaceController</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Reading articles again…</source>
        <translation>正在重新阅读文章…</translation>
    </message>
    <message>
        <source>Importing articles…</source>
        <translation>正在导入文章…</translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation>正在移除文章…</translation>
    </message>
    <message>
        <source>Reading the sample articles…</source>
        <translation>正在阅读示例文章…</translation>
    </message>
</context>
</TS>
